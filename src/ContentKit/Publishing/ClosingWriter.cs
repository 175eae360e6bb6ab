using ContentKit.Exporting;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>Writes the files that tell of others into a staging folder, and lets them see those.</summary>
internal sealed class ClosingWriter(Disk disk, string folder, IEnumerable<PublishedFile> files) : IPublishedFiles
{
    private readonly Dictionary<string, PublishedFile> _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public string HashOf(string path) => _files[path].Sha256;

    public long SizeOf(string path) => _files[path].Stamp.Size;

    public int Read(string path, Span<byte> bytes) => RawFile.Read(Place(path), bytes);

    public PublishedFile Write(ClosingOutput output, int generation, Fingerprint inputs)
    {
        var place = Place(output.Path);
        using var file = new HashedFile(disk.Create(place));
        output.Write(file, generation);
        var hash = file.Complete();
        var stamp = FileStamp.Of(place) ?? throw new IOException($"'{place}' is gone.");
        return new PublishedFile(output.Path, inputs, hash, stamp);
    }

    /// <summary>Writes a file of this writer anew.</summary>
    public PublishedFile Rewrite(ClosingOutput output, int generation, Fingerprint inputs)
    {
        disk.DeleteFile(Place(output.Path));
        return Write(output, generation, inputs);
    }

    private string Place(string path) => Path.Join(folder, path);
}

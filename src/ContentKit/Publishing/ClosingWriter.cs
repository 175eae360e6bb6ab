using ContentKit.Exporting;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>Writes the files that tell of others into a staging folder, and lets them see those.</summary>
internal sealed class ClosingWriter(Disk disk, string folder, IEnumerable<PublishedFile> files) : IPublishedFiles
{
    private readonly Dictionary<string, PublishedFile> _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public Sha256Hash HashOf(string path) => _files[path].Sha256;

    public long SizeOf(string path) => _files[path].Stamp.Size;

    public int Read(string path, Span<byte> bytes) => RawFile.Read(Place(path), bytes);

    public PublishedFile Write(ClosingOutput output, int generation, Fingerprint inputs) =>
        HashedFile.Write(disk, Place(output.Path), output.Path, inputs, stream => output.Write(stream, generation));

    /// <summary>Writes a file of this writer anew.</summary>
    public PublishedFile Rewrite(ClosingOutput output, int generation, Fingerprint inputs)
    {
        disk.DeleteFile(Place(output.Path));
        return Write(output, generation, inputs);
    }

    private string Place(string path) => Path.Join(folder, path);
}

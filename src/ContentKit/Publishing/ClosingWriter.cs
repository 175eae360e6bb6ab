using ContentKit.Exporting;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>Writes the files that tell of others into a staging folder, and lets them see those. Files that are carried over may still be on their way, so they are read where they stand.</summary>
internal sealed class ClosingWriter(Disk disk, Staging staging, StagedFiles files, Fingerprint inputs) : IPublishedFiles
{
    private readonly Dictionary<string, PublishedFile> _carried = ByPath(files.Carried), _rendered = ByPath(files.Rendered);

    public Sha256Hash HashOf(string path) => Find(path).Sha256;

    public long SizeOf(string path) => Find(path).Stamp.Size;

    public int Read(string path, Span<byte> bytes) => RawFile.Read(_rendered.ContainsKey(path) ? staging.Place(path) : staging.Standing(path), bytes);

    public PublishedFile Write(ClosingOutput output, int generation) =>
        HashedFile.Write(disk, staging.Place(output.Path), output.Path, inputs, stream => output.Write(stream, generation));

    /// <summary>Writes a file of this writer anew.</summary>
    public PublishedFile Rewrite(ClosingOutput output, int generation)
    {
        disk.DeleteFile(staging.Place(output.Path));
        return Write(output, generation);
    }

    private PublishedFile Find(string path) => _rendered.TryGetValue(path, out var rendered) ? rendered : _carried[path];

    private static Dictionary<string, PublishedFile> ByPath(IEnumerable<PublishedFile> files) => files.ToDictionary(file => file.Path, StringComparer.Ordinal);
}

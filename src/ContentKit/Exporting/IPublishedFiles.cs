using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>The files of a publish that are complete, for those that tell of them. Paths are relative to the output folder.</summary>
public interface IPublishedFiles
{
    Sha256Hash HashOf(string path);

    long SizeOf(string path);

    /// <summary>Reads the beginning of a file, as much as there is room for; gives how much that was.</summary>
    int Read(string path, Span<byte> bytes);
}

namespace ContentKit.Text;

/// <summary>The bytes of one input file that holds no text: a picture or a font.</summary>
public sealed class BinaryFile(string path, ReadOnlyMemory<byte> bytes)
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".ico", ".woff", ".woff2"];

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public Fingerprint Fingerprint { get; } = Fingerprint.Of(bytes.Span);

    /// <summary>True for a file name of a picture or a font.</summary>
    public static bool Is(string path) => Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

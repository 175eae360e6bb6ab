using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>A file beside the pages: a style sheet, a script, a picture, a font. Its name on the web holds its hash, so that browsers may keep it for ever.</summary>
/// <param name="Name">As templates call it: "site.css".</param>
internal sealed record Asset(string Name, ReadOnlyMemory<byte> Bytes)
{
    public const string Folder = "assets/";

    private const int HashLength = 10;

    public Fingerprint Fingerprint { get; } = Fingerprint.Of(Bytes.Span);

    /// <summary>Relative to the output folder: "assets/site.1f2e3d4c5b.css".</summary>
    public string Path => $"{Folder}{Name[..Dot]}.{Fingerprint.ToString()[..HashLength]}{Name[Dot..]}";

    public bool IsStyleSheet => Name.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    public bool IsScript => Name.EndsWith(".js", StringComparison.OrdinalIgnoreCase);

    private int Dot => Name.LastIndexOf('.') is var dot and >= 0 ? dot : Name.Length;
}

using System.Text;

namespace ContentKit.Cli.Serving;

/// <summary>What a browser gets.</summary>
internal sealed record PreviewFile(int Status, string MediaType, byte[] Bytes)
{
    public static readonly PreviewFile Missing = new(404, "text/plain", "There is no such page in this preview.\n"u8.ToArray());

    /// <summary>Where to look instead.</summary>
    public string? Location { get; init; }

    public bool IsText => MediaType.StartsWith("text/", StringComparison.Ordinal) || MediaType.EndsWith("json", StringComparison.Ordinal) || MediaType.EndsWith("xml", StringComparison.Ordinal);

    public static PreviewFile Html(string markup, int status = 200) => new(status, "text/html", Encoding.UTF8.GetBytes(markup));

    public static PreviewFile MovedTo(string place) => new(302, "text/plain", []) { Location = place };
}

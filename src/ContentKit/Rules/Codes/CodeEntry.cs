using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Rules.Codes;

/// <summary>One code of a page.</summary>
internal readonly record struct CodeEntry(string System, Node Code, Node? Display)
{
    public string Text => Code.Text;

    /// <summary>The code itself, without quotes.</summary>
    public Location Place => Code.LocationOf(0, Code.Text.Length);

    /// <summary>Whether anything stands there that could be a code.</summary>
    public bool IsFilled => !string.IsNullOrWhiteSpace(Text) && !Placeholders.Contains(Text.Trim());

    private static HashSet<string> Placeholders { get; } = new(["tbd", "tba", "todo", "xxx", "n/a", "na", "none", "unknown", "?", "-", "0"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<CodeEntry> Of(RulePage page) => (page.Fields["codes"]?.Items ?? [])
        .Where(item => item["system"] is { Kind: NodeKind.Scalar } && item["code"] is { Kind: NodeKind.Scalar, IsNull: false })
        .Select(item => new CodeEntry(item["system"]!.Text, item["code"]!, item["display"] is { Kind: NodeKind.Scalar, IsNull: false } display ? display : null)); // both just seen
}

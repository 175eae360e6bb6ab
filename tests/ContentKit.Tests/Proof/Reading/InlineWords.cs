using System.Text.RegularExpressions;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Reduces inline Markdown to words, as far as the sample leaflets use it.</summary>
internal static partial class InlineWords
{
    public static string Of(string markdown)
    {
        var words = Link().Replace(markdown, "$1");
        words = Emphasis().Replace(Emphasis().Replace(words, "$2"), "$2");
        return Space().Replace(Escape().Replace(words, "$1"), " ").Trim();
    }

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w\\])(\*\*|\*|__|_|`)(\S(?:.*?\S)?)\1(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

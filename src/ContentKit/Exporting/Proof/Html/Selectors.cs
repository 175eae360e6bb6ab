using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reduces selectors to their last part, which names the element itself. What is left matches at least what the whole selector matches.</summary>
internal static partial class Selectors
{
    /// <param name="around">The selectors of the block around, for which '&amp;' stands.</param>
    public static List<string> Of(string prelude, List<string> around) => LastParts(SingleSelectors(prelude).Where(selector => !GeneratedBox().IsMatch(selector)), around);

    /// <summary>The elements whose generated boxes the prelude names.</summary>
    /// <param name="around">The selectors of the block around, for which '&amp;' stands.</param>
    public static List<string> GeneratedOf(string prelude, List<string> around) =>
        LastParts(SingleSelectors(prelude).Where(selector => GeneratedBox().IsMatch(selector)).Select(selector => GeneratedBox().Replace(selector, "")), around);

    private static IEnumerable<string> SingleSelectors(string prelude)
    {
        var bare = Attribute().Replace(prelude, match => $"[{match.Groups[1].Value}]");
        for (var simpler = Arguments().Replace(bare, ""); simpler != bare; simpler = Arguments().Replace(bare, ""))
            bare = simpler;
        return bare.Split(',').Select(selector => selector.Trim());
    }

    private static List<string> LastParts(IEnumerable<string> selectors, List<string> around) =>
        [.. selectors.Select(Last).SelectMany(last => last.Length == 0 ? around.DefaultIfEmpty("*") : [last])];

    private static string Last(string selector)
    {
        var last = selector[(selector.LastIndexOfAny([' ', '>', '+', '~', '\n', '\t', '\r', '\f']) + 1)..];
        var isNested = last.Contains('&', StringComparison.Ordinal);
        last = Namespace().Replace(Pseudo().Replace(last.Replace("&", "", StringComparison.Ordinal), ""), "");
        return last.Length == 0 && !isNested ? "*" : last;
    }

    [GeneratedRegex(@"\[\s*(?:[\w-]*\|)?([\w-]+)[^\]]*\]")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Arguments();

    /// <summary>Boxes that hold no text of the page. With one colon only the oldest are such; ':-webkit-any()' names elements.</summary>
    [GeneratedRegex(@"(?::?:(?:before|after)|::(?:marker|placeholder|selection|backdrop|file-selector-button|-webkit-[\w-]+|-moz-[\w-]+))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex GeneratedBox();

    [GeneratedRegex(@"::?[\w-]+")]
    private static partial Regex Pseudo();

    [GeneratedRegex(@"^[\w*-]*\|")]
    private static partial Regex Namespace();
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace ContentKit.Rules;

/// <summary>Where a pattern matches on a page, in its order. Most blocks have no match, and asking only whether there is one costs less than looking for it.</summary>
internal static class PageMatches
{
    /// <summary>In blocks that have a digit.</summary>
    public static IEnumerable<(Block Block, Match Match)> FindWithDigits(this RulePage page, Regex pattern) =>
        Find(page, pattern, block => block.HasDigit);

    /// <summary>In blocks that hold one of some words: looking for them is far quicker than the pattern.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, SearchValues<string> hints) =>
        page.AllText.AsSpan().ContainsAny(hints) ? Find(page, pattern, block => block.Text.AsSpan().ContainsAny(hints)) : [];

    /// <summary>In blocks that hold one of some signs.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, SearchValues<char> hints) =>
        page.AllText.AsSpan().ContainsAny(hints) ? Find(page, pattern, block => block.Text.AsSpan().ContainsAny(hints)) : [];

    /// <summary>In all blocks.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern) => Find(page, pattern, _ => true);

    private static IEnumerable<(Block Block, Match Match)> Find(RulePage page, Regex pattern, Func<Block, bool> mayMatch)
    {
        foreach (var block in page.Blocks)
            if (mayMatch(block) && pattern.IsMatch(block.Text))
                for (var match = pattern.Match(block.Text); match.Success; match = match.NextMatch())
                    yield return (block, match);
    }
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace ContentKit.Rules;

/// <summary>Where a pattern matches on a page, in its order. Most blocks have no match, and a quick look costs less than the pattern.</summary>
internal static class PageMatches
{
    /// <summary>In blocks that have a digit.</summary>
    public static IEnumerable<(Block Block, Match Match)> FindWithDigits(this RulePage page, Regex pattern) => InBlocks(page, pattern, block => block.HasDigit);

    /// <summary>In blocks with so many digits in a row.</summary>
    public static IEnumerable<(Block Block, Match Match)> FindWithDigits(this RulePage page, Regex pattern, int digits) => InBlocks(page, pattern, block => block.LongestNumber >= digits);

    /// <summary>In blocks that have a digit and hold one of some words.</summary>
    public static IEnumerable<(Block Block, Match Match)> FindWithDigits(this RulePage page, Regex pattern, SearchValues<string> hints) =>
        page.MayHold(hints) ? InBlocks(page, pattern, block => block.HasDigit && block.Text.AsSpan().ContainsAny(hints)) : [];

    /// <summary>In blocks that hold one of some words: looking for them is far quicker than the pattern.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, SearchValues<string> hints) =>
        page.MayHold(hints) ? InBlocks(page, pattern, block => block.Text.AsSpan().ContainsAny(hints)) : [];

    /// <summary>In blocks that hold one of some signs.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, SearchValues<char> hints) =>
        page.LooksEverywhere || page.AllText.AsSpan().ContainsAny(hints) ? InBlocks(page, pattern, block => block.Text.AsSpan().ContainsAny(hints)) : [];

    /// <summary>In all blocks.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern) => InBlocks(page, pattern, _ => true);

    /// <summary>In blocks that a quick look does not rule out. What it finds in a block it finds in the whole text too.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, Func<string, bool> mayMatch) =>
        page.LooksEverywhere || mayMatch(page.AllText) ? InBlocks(page, pattern, block => mayMatch(block.Text)) : [];

    private static IEnumerable<(Block Block, Match Match)> InBlocks(RulePage page, Regex pattern, Func<Block, bool> mayMatch)
    {
        foreach (var block in page.Blocks)
            if ((page.LooksEverywhere || mayMatch(block)) && pattern.IsMatch(block.Text))
                for (var match = pattern.Match(block.Text); match.Success; match = match.NextMatch())
                    yield return (block, match);
    }

    public static bool MayHold(this RulePage page, SearchValues<string> hints) => page.LooksEverywhere || page.AllText.AsSpan().ContainsAny(hints);

    public static bool MayHold(this RulePage page, Block block, SearchValues<string> hints) => page.LooksEverywhere || block.Text.AsSpan().ContainsAny(hints);
}

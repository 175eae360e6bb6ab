using System.Buffers;
using System.Text.RegularExpressions;

namespace ContentKit.Rules;

/// <summary>Where a pattern matches on a page. Most blocks have no match, and asking only whether there is one costs less than looking for it.</summary>
internal static class PageMatches
{
    /// <summary>In the order of the page, in blocks that have a digit.</summary>
    public static IEnumerable<(Block Block, Match Match)> FindWithDigits(this RulePage page, Regex pattern)
    {
        foreach (var block in page.Blocks)
            if (block.HasDigit && pattern.IsMatch(block.Text))
                for (var match = pattern.Match(block.Text); match.Success; match = match.NextMatch())
                    yield return (block, match);
    }

    /// <summary>In the order of the page, in blocks that hold one of some words: looking for them is far quicker than the pattern.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, SearchValues<string> hints)
    {
        if (!page.AllText.AsSpan().ContainsAny(hints))
            yield break;
        foreach (var block in page.Blocks)
            if (block.Text.AsSpan().ContainsAny(hints) && pattern.IsMatch(block.Text))
                for (var match = pattern.Match(block.Text); match.Success; match = match.NextMatch())
                    yield return (block, match);
    }

    /// <summary>In the order of the page, in blocks that hold one of some signs.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern, SearchValues<char> hints)
    {
        if (!page.AllText.AsSpan().ContainsAny(hints))
            yield break;
        foreach (var block in page.Blocks)
            if (block.Text.AsSpan().ContainsAny(hints) && pattern.IsMatch(block.Text))
                for (var match = pattern.Match(block.Text); match.Success; match = match.NextMatch())
                    yield return (block, match);
    }

    /// <summary>In the order of the page.</summary>
    public static IEnumerable<(Block Block, Match Match)> Find(this RulePage page, Regex pattern)
    {
        foreach (var block in page.Blocks)
            for (var match = pattern.Match(block.Text); match.Success; match = match.NextMatch())
                yield return (block, match);
    }
}

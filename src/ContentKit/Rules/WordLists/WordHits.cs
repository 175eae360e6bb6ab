using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Rules.WordLists;

/// <summary>Turns the words that were found on one page into findings, as the kind of each list asks.</summary>
internal sealed class WordHits(ImmutableArray<ActiveRule> lists, RulePage page, Findings findings)
{
    private readonly int[] _counts = new int[lists.Length];
    private readonly int[] _ends = new int[lists.Length];
    private readonly bool?[] _met = new bool?[lists.Length];
    private bool _hasHits;
    private ExplainedWords? _explained;

    /// <summary>False when the words do not count here.</summary>
    public bool Add(int index, Block block, int start, int length, string? swap)
    {
        var list = (WordList)lists[index].Rule;
        if (start < _ends[index] || !list.Covers(block) || !list.Context.Allows(block.Text, start, length))
            return false;
        (_ends[index], _hasHits) = (start + length, true);
        if (list.AllowsExplained && (_explained ??= new ExplainedWords(page)).Has(block.Text.AsSpan(start, length)))
            return true;
        _counts[index]++;
        if (list.Kind == WordListKind.Occurrence && _counts[index] <= list.Max || list.Kind == WordListKind.Conditional && (_met[index] ??= IsMet(list)))
            return true;
        Report(index, list, block, start, length, swap);
        return true;
    }

    public void EndBlock()
    {
        if (!_hasHits)
            return;
        _hasHits = false;
        Array.Clear(_ends);
        for (var i = 0; i < lists.Length; i++)
            if (!((WordList)lists[i].Rule).IsPerPage)
                _counts[i] = 0;
    }

    private void Report(int index, WordList list, Block block, int start, int length, string? swap)
    {
        var match = block.Text.Substring(start, length);
        var better = swap is null ? null : LikeCase(match, swap);
        var message = (list.Message ?? Usual(list)).Replace("{match}", match, StringComparison.Ordinal).Replace("{swap}", better ?? "", StringComparison.Ordinal)
            .Replace("{max}", list.Max.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        findings.Under(lists[index]);
        if (better is null)
            findings.Report(block, start, length, message);
        else
            findings.Replace(block, start, length, better, list.IsSafe, message);
    }

    private static string Usual(WordList list) => list.Kind switch
    {
        WordListKind.Substitution => "'{match}' stands here.",
        WordListKind.Occurrence => "'{match}' stands here once more; {max} is enough.",
        WordListKind.Conditional => "'{match}' stands here without what belongs to it.",
        _ => "'{match}' should not stand here.",
    };

    private bool IsMet(WordList list) => page.Blocks.Any(block => list.Requires.Any(words => Contains(block.Text, words)));

    private static bool Contains(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            if (Phrase.BeginsWord(text, at) && new Phrase(words, null, 0, false).IsAt(text, at))
                return true;
        return false;
    }

    /// <summary>A sentence that began with a capital letter still does.</summary>
    private static string LikeCase(string match, string swap) =>
        char.IsUpper(match[0]) && match.Skip(1).All(c => !char.IsUpper(c)) && char.IsLower(swap[0]) ? char.ToUpperInvariant(swap[0]) + swap[1..] : swap;
}

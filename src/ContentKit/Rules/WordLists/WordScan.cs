using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContentKit.Rules.WordLists;

/// <summary>Finds the words of many lists in one pass over a page: one look-up per word, however many lists there are.</summary>
internal sealed class WordScan
{
    private const int Marks = 1 << 13;

    private readonly ImmutableArray<ActiveRule> _lists;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly ImmutableArray<(Regex Pattern, int List)> _patterns;
    private readonly SearchValues<char> _signs;
    private readonly bool[] _mayBegin = new bool[Marks];

    public WordScan(IEnumerable<ActiveRule> lists)
    {
        _lists = [.. lists];
        _patterns = [.. _lists.SelectMany((rule, index) => ListOf(rule).Patterns.Select(pattern => (pattern, index)))];
        var phrases = _lists.SelectMany((rule, index) => ListOf(rule).Entries.Select(entry => new Phrase(entry.Words, entry.Swap, index, ListOf(rule).IsCaseSensitive)));
        var byFirstWord = phrases.GroupBy(phrase => phrase.First, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(phrase => phrase.List).ThenByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _byFirstWord = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _mayBegin[0] = true;
        foreach (var word in byFirstWord.Keys)
            _mayBegin[MarkOf(word)] = true;
        _signs = SearchValues.Create([.. byFirstWord.Keys.Where(key => !char.IsLetterOrDigit(key[0])).Select(key => key[0])]);
    }

    public void Check(RulePage page, Findings findings)
    {
        if (_lists.IsEmpty)
            return;
        var hits = new WordHits(_lists, page, findings);
        foreach (var block in page.Blocks)
        {
            Scan(block, hits);
            foreach (var (pattern, list) in _patterns)
                foreach (var match in pattern.EnumerateMatches(block.Text))
                    if (match.Length > 0) // "\b" fits between two words
                        hits.Add(list, block, match.Index, match.Length, null);
            hits.EndBlock();
        }
    }

    /// <summary>Case does not count, and two words may share a mark: it only spares most words the look-up. Other letters than those of ASCII share mark 0.</summary>
    private static int MarkOf(ReadOnlySpan<char> word) =>
        char.IsAscii(word[0]) && char.IsAscii(word[^1]) ? 1 + ((word[0] | 0x20) * 31 + (word[^1] | 0x20)) * 31 + word.Length & Marks - 1 : 0;

    private static WordList ListOf(ActiveRule rule) => (WordList)rule.Rule;

    private void Scan(Block block, WordHits hits)
    {
        var text = block.Text;
        for (var at = 0; at < text.Length;)
        {
            var isWord = char.IsLetterOrDigit(text[at]);
            if (!isWord && !_signs.Contains(text[at]))
            {
                at++;
                continue;
            }
            var length = Phrase.FirstLength(text, at);
            if (_mayBegin[MarkOf(text.AsSpan(at, length))] && _byFirstWord.TryGetValue(text.AsSpan(at, length), out var phrases) && (!isWord || Phrase.BeginsWord(text, at)))
                Match(phrases, block, at, hits);
            at += length;
        }
    }

    /// <summary>Of each list the longest phrase counts.</summary>
    private static void Match(Phrase[] phrases, Block block, int at, WordHits hits)
    {
        var done = -1;
        foreach (var phrase in phrases)
            if (phrase.List != done && phrase.IsAt(block.Text, at) && hits.Add(phrase.List, block, at, phrase.Words.Length, phrase.Swap))
                done = phrase.List;
    }
}

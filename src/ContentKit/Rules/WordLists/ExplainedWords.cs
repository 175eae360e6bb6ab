using System.Collections.Immutable;
using ContentKit.Syntax;

namespace ContentKit.Rules.WordLists;

/// <summary>Hard words that one page may use, because it explains them in brackets or is about them. Each word is looked for once.</summary>
internal sealed class ExplainedWords(RulePage page)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableArray<string> _names =
    [
        .. new[] { page.Fields["title"], page.Fields["about"]?["name"] }.Concat(page.Fields["alternateNames"]?.Items ?? []).OfType<Node>().Select(node => node.Text),
        .. page.Blocks.Where(block => block.Section == "medicines" && block.Field == "name").Select(block => block.Text),
    ];

    public bool Has(ReadOnlySpan<char> word)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var isExplained))
            known[word] = isExplained = Find(word.ToString()) || word[^1] == 's' && Find(word[..^1].ToString()); // who knows the word knows its plural
        return isExplained;
    }

    private bool Find(string word)
    {
        foreach (var name in _names)
            if (IndexOf(name, word, 0) >= 0)
                return true;
        foreach (var block in page.Blocks)
            for (var at = IndexOf(block.Text, word, 0); at >= 0; at = IndexOf(block.Text, word, at + word.Length))
                if (IsInBrackets(block.Text, at, at + word.Length))
                    return true;
        return false;
    }

    private static int IndexOf(string text, string word, int from)
    {
        for (var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
                return at;
        return -1;
    }

    /// <summary>"swelling (edema)" or "edema (swelling)".</summary>
    private static bool IsInBrackets(string text, int start, int end) =>
        start > 1 && text[start - 1] == '(' && end < text.Length && text[end] is ')' or ',' || text.AsSpan(end).StartsWith(" (");
}

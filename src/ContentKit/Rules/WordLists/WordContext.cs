using System.Collections.Immutable;

namespace ContentKit.Rules.WordLists;

/// <summary>Which words must, or must not, stand beside the words of a list. '#' stands for a number.</summary>
internal sealed record WordContext
{
    private const string Number = "#";

    public ImmutableArray<string> Before { get; init; } = [];

    public ImmutableArray<string> After { get; init; } = [];

    public ImmutableArray<string> NotBefore { get; init; } = [];

    public ImmutableArray<string> NotAfter { get; init; } = [];

    public bool Allows(string text, int start, int length)
    {
        if (Before.IsEmpty && After.IsEmpty && NotBefore.IsEmpty && NotAfter.IsEmpty)
            return true;
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(start + length).TrimStart();
        return (Before.IsEmpty || EndsWith(before, Before)) && !EndsWith(before, NotBefore)
            && (After.IsEmpty || StartsWith(after, After)) && !StartsWith(after, NotAfter);
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
            if (word == Number ? text.Length > 0 && char.IsAsciiDigit(text[^1])
                : text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)])))
                return true;
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
            if (word == Number ? text.Length > 0 && char.IsAsciiDigit(text[0])
                : text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
                return true;
        return false;
    }
}

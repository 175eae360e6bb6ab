namespace ContentKit.Rules.WordLists;

/// <summary>Words to find, and where words begin and end.</summary>
/// <param name="List">The place of its list among those that are scanned together.</param>
internal sealed record Phrase(string Words, string? Swap, int List, bool IsCaseSensitive)
{
    /// <summary>The first word, or the one sign that it begins with: the key under which it is looked up.</summary>
    public string First { get; } = Words[..FirstLength(Words, 0)];

    public bool IsAt(string text, int start)
    {
        var comparison = IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return text.AsSpan(start).StartsWith(Words, comparison) && (!char.IsLetterOrDigit(Words[^1]) || EndsWord(text, start + Words.Length));
    }

    /// <summary>The length of the word at an index; 1 for a sign.</summary>
    public static int FirstLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return Math.Max(1, end - start);
    }

    /// <summary>True where no word goes on to the left: 'up' does not begin in "follow-up".</summary>
    public static bool BeginsWord(string text, int start) =>
        start == 0 || !char.IsLetterOrDigit(text[start - 1]) && !(IsJoint(text[start - 1]) && start > 1 && char.IsLetterOrDigit(text[start - 2]));

    private static bool EndsWord(string text, int end) =>
        end >= text.Length || !char.IsLetterOrDigit(text[end]) && !(IsJoint(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]));

    private static bool IsJoint(char character) => character is '-' or '\'' or '’' or '.' or '/' or '_' or '&';
}

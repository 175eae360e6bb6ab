namespace ContentKit.Rules.Readability;

/// <summary>The hard words of Gunning's Fog index.</summary>
internal static class ComplexWords
{
    /// <summary>Three syllables or more; no name, no compound, and not three only through an ending.</summary>
    public static bool Is(ReadOnlySpan<char> word, int syllables, bool isFirst) =>
        (isFirst || !char.IsUpper(word[0])) && !word.Contains('-') && syllables - OfEnding(word) >= 3;

    private static int OfEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ing"))
            return 1;
        if (word.EndsWith("ed"))
            return word[^3] is 't' or 'd' ? 1 : 0;
        return word.EndsWith("es") && (word[^3] is 's' or 'x' or 'z' or 'c' or 'g' || word.EndsWith("ches") || word.EndsWith("shes")) ? 1 : 0;
    }
}

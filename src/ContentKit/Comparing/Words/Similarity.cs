namespace ContentKit.Comparing.Words;

/// <summary>How much two texts have in common: twice the shared words over all words, small words aside (Dice).</summary>
internal static class Similarity
{
    /// <summary>From here on two items are one item that was changed.</summary>
    public const double Threshold = 0.6;

    public static double Of(List<string> before, List<string> after)
    {
        if (before.Count == 0 || after.Count == 0)
            return 0;
        var (shared, i, j) = (0, 0, 0);
        while (i < before.Count && j < after.Count)
        {
            var order = string.CompareOrdinal(before[i], after[j]);
            shared += order == 0 ? 1 : 0;
            (i, j) = (i + (order <= 0 ? 1 : 0), j + (order >= 0 ? 1 : 0));
        }
        return 2.0 * shared / (before.Count + after.Count);
    }

    /// <summary>The words that count, sorted.</summary>
    public static List<string> Profile(string text, Vocabulary? vocabulary)
    {
        var terms = TermReader.Read(Tokenizer.Cut(text), vocabulary);
        var all = terms.Where(term => term.Kind is TokenKind.Word or TokenKind.Number).Select(term => term.Key).Order(StringComparer.Ordinal).ToList();
        var words = all.Where(key => vocabulary?.Fillers.Contains(key) != true && vocabulary?.Negations.Contains(key) != true).ToList();
        return words.Count == 0 ? all : words;
    }
}

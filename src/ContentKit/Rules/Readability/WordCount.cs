namespace ContentKit.Rules.Readability;

/// <summary>Counts what a reader reads as words.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var words = new WordReader(text);
        while (words.Next())
            if (words.Kind is WordKind.Word or WordKind.Number)
                count++;
        return count;
    }
}

namespace ContentKit.Rules.Readability;

/// <summary>The published formulas. They take counts of any size; whether a text is long enough is for others to say.</summary>
internal static class Formulas
{
    public static double FleschReadingEase(TextCounts text) => 206.835 - 1.015 * WordsPerSentence(text) - 84.6 * SyllablesPerWord(text);

    public static double FleschKincaid(TextCounts text) => 0.39 * WordsPerSentence(text) + 11.8 * SyllablesPerWord(text) - 15.59;

    public static double Smog(TextCounts text) => 1.0430 * Math.Sqrt(30.0 * text.Polysyllables / text.Sentences) + 3.1291;

    public static double GunningFog(TextCounts text) => 0.4 * (WordsPerSentence(text) + 100.0 * text.ComplexWords / text.Words);

    public static double ColemanLiau(TextCounts text) => 0.0588 * (100.0 * text.Letters / text.Words) - 0.296 * (100.0 * text.Sentences / text.Words) - 15.8;

    public static double AutomatedReadability(TextCounts text) => 4.71 * text.Characters / text.Words + 0.5 * WordsPerSentence(text) - 21.43;

    public static double Lix(TextCounts text) => WordsPerSentence(text) + 100.0 * text.LongWords / text.Words;

    public static double FernandezHuerta(TextCounts text) => 206.84 - 60 * SyllablesPerWord(text) - 1.02 * WordsPerSentence(text);

    public static double SzigrisztPazos(TextCounts text) => 206.835 - 62.3 * SyllablesPerWord(text) - WordsPerSentence(text);

    /// <summary>The INFLESZ scale for Szigriszt-Pazos, in the words of its authors.</summary>
    public static string InfleszBand(double score) => score switch
    {
        < 40 => "muy difícil",
        < 55 => "algo difícil",
        < 65 => "normal",
        <= 80 => "bastante fácil",
        _ => "muy fácil",
    };

    private static double WordsPerSentence(TextCounts text) => (double)text.Words / text.Sentences;

    private static double SyllablesPerWord(TextCounts text) => (double)text.Syllables / text.Words;
}

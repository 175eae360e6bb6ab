using ContentKit.Rules.Readability;

namespace ContentKit.Cli.Printing;

/// <summary>By language, the hardest leaflet first; those with too little text come last.</summary>
internal sealed class ReadabilityOrder : IComparer<ReadabilityReport>
{
    public static readonly ReadabilityOrder WorstFirst = new();

    public int Compare(ReadabilityReport? x, ReadabilityReport? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byLanguage = x.Scores.IsEmpty || y.Scores.IsEmpty ? x.Scores.IsEmpty.CompareTo(y.Scores.IsEmpty) : string.CompareOrdinal(x.Language, y.Language);
        if (byLanguage != 0)
            return byLanguage;
        var byHardness = Hardness(y).CompareTo(Hardness(x));
        return byHardness != 0 ? byHardness : string.CompareOrdinal(x.Source.Path, y.Source.Path);
    }

    /// <summary>The Spanish scale counts ease, the others count difficulty.</summary>
    private static double Hardness(ReadabilityReport report) => report.Scores.IsEmpty ? 0 : report.Language == "es" ? -report.Scores[0].Value : report.Scores[0].Value;
}

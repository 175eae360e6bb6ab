namespace ContentKit.Cli.Printing.Reports;

/// <summary>What the three letters of an id stand for.</summary>
internal static class RuleFamily
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["CFG"] = "settings",
        ["DOC"] = "fields",
        ["FED"] = "feed",
        ["GOV"] = "governance",
        ["LNK"] = "links",
        ["NUM"] = "numbers",
        ["OUT"] = "publishing",
        ["PLN"] = "plain-language",
        ["SAF"] = "patient-safety",
        ["SCH"] = "schemas",
        ["SRC"] = "files",
        ["STR"] = "structure",
        ["TPL"] = "themes",
        ["TRN"] = "translation",
        ["URG"] = "urgency",
        ["YML"] = "front-matter",
    };

    /// <summary>One word for filters, such as "patient-safety".</summary>
    public static string TagOf(string id) => Names.GetValueOrDefault(id[..3], "other");

    /// <summary>True for what can endanger a patient at once.</summary>
    public static bool IsSafety(string id) => id[..3] is "URG" or "SAF";
}

using System.Collections.Frozen;

namespace ContentKit.Comparing;

/// <summary>What is known of fields by their names. A name that is not here is clinical text, so that a new type of leaflet is never judged too mildly.</summary>
internal static class FieldNames
{
    /// <summary>Words that readers or searchers see, outside of the clinical text.</summary>
    private static readonly FrozenSet<string> Other = Set("alternateNames", "description", "questions", "disclaimer");

    private static readonly FrozenSet<string> Metadata = Set(
        "keywords", "specialties", "about", "codes", "version", "changes", "published", "modified", "review", "sources", "related", "replaces", "translation",
        "owner", "license", "copyright", "publisher", "suppress");

    /// <summary>Compared on their own, or another name for what is compared.</summary>
    private static readonly FrozenSet<string> Apart = Set("type", "id", "language", "region", "status");

    private static readonly FrozenSet<string> Steps = Set("care", "schedule", "fasting", "onTheDay", "medicines");

    private static readonly FrozenSet<string> Prohibitions = Set("avoid", "stop");

    /// <summary>Fields that may come or go without changing what is to be done, as long as they hold no number, negation or the like.</summary>
    private static readonly FrozenSet<string> Explanations = Set("title", "summary", "why");

    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["when"] = "criterion",
        ["care"] = "step",
        ["schedule"] = "step",
        ["onTheDay"] = "step",
        ["fasting"] = "fasting rule",
        ["avoid"] = "thing to avoid",
        ["stop"] = "thing to stop",
        ["warnings"] = "warning",
        ["expect"] = "thing to expect",
        ["medicines"] = "medicine",
        ["supplies"] = "supply",
        ["bring"] = "thing to bring",
        ["body"] = "paragraph",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["emergency"] = "emergency tier",
        ["urgent"] = "urgent tier",
        ["routine"] = "routine tier",
        ["followUp"] = "follow-up",
        ["alternateNames"] = "other names",
        ["max"] = "most in a day",
        ["replacedBy"] = "replaced by",
        ["onTheDay"] = "on the day",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsOther(string name) => Other.Contains(name);

    public static bool IsMetadata(string name) => Metadata.Contains(name);

    public static bool IsApart(string name) => Apart.Contains(name);

    /// <summary>True for lists whose order is what the patient does.</summary>
    public static bool IsOrdered(string name) => Steps.Contains(name) || !Nouns.ContainsKey(name);

    public static bool IsProhibition(string name) => Prohibitions.Contains(name);

    public static bool IsExplanation(string name) => Explanations.Contains(name);

    /// <summary>True for names that tell people nothing: the text of a step is the step.</summary>
    public static bool IsSilent(string name) => name is "urgency" or "text" or "what";

    public static string NounFor(string list) => Nouns.GetValueOrDefault(list) ?? $"item of '{list}'";

    public static string WordFor(string name) => Words.GetValueOrDefault(name) ?? name;

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}

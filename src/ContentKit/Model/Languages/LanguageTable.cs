using System.Collections.Immutable;

namespace ContentKit.Model.Languages;

/// <summary>The languages in which typed values can be read and printed.</summary>
internal static class LanguageTable
{
    private static readonly ImmutableArray<LanguageWords> Known = [English.Words, Spanish.Words];

    private static readonly ImmutableArray<string> RightToLeft = ["ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>Null for a language whose words nobody has written yet.</summary>
    public static LanguageWords? Find(string language) => Known.FirstOrDefault(words => words.Language == Primary(language));

    public static string Direction(string language) => RightToLeft.Contains(Primary(language)) ? "rtl" : "ltr";

    public static string Primary(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant();
    }

    /// <summary>In English; null for a language whose words nobody has written yet.</summary>
    public static string? NameOf(string language) => Primary(language) switch
    {
        "en" => "English",
        "es" => "Spanish",
        _ => null,
    };

    public static string Names => "English and Spanish";
}

using ContentKit.Model.Languages;

namespace ContentKit.Exporting.Templates;

/// <summary>Languages in their own words, as readers look for them (names as in CLDR).</summary>
internal static class LanguageNames
{
    public static string Of(string language) => LanguageTable.Primary(language) switch
    {
        "en" => "English",
        "es" => "Español",
        "fr" => "Français",
        "de" => "Deutsch",
        "pt" => "Português",
        "it" => "Italiano",
        "zh" => "中文",
        "vi" => "Tiếng Việt",
        "ko" => "한국어",
        "tl" => "Tagalog",
        "ru" => "Русский",
        "ar" => "العربية",
        "ht" => "Kreyòl ayisyen",
        "pl" => "Polski",
        "ja" => "日本語",
        "fa" => "فارسی",
        "he" => "עברית",
        "ur" => "اردو",
        _ => language,
    };
}

using System.Text.RegularExpressions;
using ContentKit.Model.Languages;

namespace ContentKit.Rules;

/// <summary>Whose words and units a page uses.</summary>
internal static class PageStyle
{
    public static bool IsBritish(this RulePage page) => Profile.Of(page.Region) == Profile.UnitedKingdom;

    /// <summary>The words of the page's language, or null where the tool knows none.</summary>
    public static string? Choose(this RulePage page, string english, string spanish) => LanguageTable.Primary(page.Language) switch
    {
        "en" => english,
        "es" => spanish,
        _ => null,
    };

    /// <summary>Suggests words where the tool knows them in the page's language, and only reports elsewhere.</summary>
    public static void Suggest(this Findings findings, Block block, Capture match, string? words, bool isSafe, string message)
    {
        if (words is null)
            findings.Report(block, match, message);
        else
            findings.Replace(block, match, words, isSafe, message);
    }
}

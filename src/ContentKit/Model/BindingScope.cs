using System.Collections.Immutable;
using ContentKit.Model.Languages;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>What all pages of a library share when their fields get their meaning.</summary>
/// <param name="Variables">By name with dots, such as "library.name".</param>
/// <param name="Fragments">By the stem of their file: "wash-hands", "wash-hands.es".</param>
/// <param name="Language">The language of fragments whose file names no language.</param>
/// <param name="EmergencyNumbers">The library's own numbers by region; they win over the table.</param>
/// <param name="Fingerprint">Of everything here and of the schemas.</param>
internal sealed record BindingScope(
    ImmutableDictionary<string, string> Variables,
    ImmutableDictionary<string, MarkdownText> Fragments,
    string Language,
    ImmutableDictionary<string, string> EmergencyNumbers,
    Fingerprint Fingerprint)
{
    /// <summary>The number for a medical emergency in a region: the library's own, or that of the table; null when nobody knows.</summary>
    public string? NumberOf(string region) => EmergencyNumbers.GetValueOrDefault(region) ?? Regions.EmergencyNumbers.Find(region)?.Number;

    /// <summary>What texts of one language and region may refer to.</summary>
    public MarkdownScope For(string language, string? emergencyNumber)
    {
        var variables = emergencyNumber is null ? Variables : Variables.SetItem("emergency.number", emergencyNumber);
        var labels = (LanguageTable.Find(language) ?? English.Words).BoxLabels;
        var fragments = FragmentsIn(language);
        var others = Fragments.Keys.Select(stem => PageName.Of(stem + ".md").Id).Where(name => !fragments.ContainsKey(name));
        return new MarkdownScope(variables, fragments, labels) { OtherFragments = others.ToHashSet(StringComparer.Ordinal) };
    }

    private Dictionary<string, MarkdownText> FragmentsIn(string language)
    {
        var found = new Dictionary<string, MarkdownText>(StringComparer.Ordinal);
        var primary = LanguageTable.Primary(language);
        foreach (var (stem, text) in Fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal))
        {
            var name = PageName.Of(stem + ".md");
            var own = name.Language ?? Language;
            if (own == language || LanguageTable.Primary(own) == primary && !found.ContainsKey(name.Id))
                found[name.Id] = text;
        }
        return found;
    }
}

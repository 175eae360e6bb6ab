using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Handouts;

/// <summary>One language of a handout.</summary>
internal sealed record HandoutSide(Document Document, DocumentModel Model, ThemeStrings Strings)
{
    public string Language => Document.Language;

    public string Direction => LanguageTable.Direction(Document.Language);

    /// <param name="items">What the page must print; the texts of this side are added.</param>
    public static HandoutSide Of(Document document, Site site, PageFrame frame, List<ProofItem> items) =>
        new(document, DocumentModel.Of(document, site, frame with { Items = items }, "html", []), frame.Strings);

    /// <summary>A field as templates see it; null when the leaflet does not have it.</summary>
    public object? Field(string name) => Model.Page.TryGetValue(null, default, name, out var value) ? value : null;

    public ModelValue? Tier(string key) => (Field("tiers") as ScriptArray)?.OfType<ModelValue>().FirstOrDefault(tier => Equals(Get(tier, "key"), key));

    public static object? Get(ModelValue? group, string name) => group is not null && group.TryGetValue(null, default, name, out var value) ? value : null;

    /// <summary>The theme's word for what a text says of its group, "Be careful:"; null for a text that needs none.</summary>
    public string? LabelOf(string group, string name) => Strings[$"{Snake(group)}_{Snake(name)}"] ?? Strings[Snake(name)];

    /// <summary>The theme's heading for a field, or else its name in words.</summary>
    public string HeadingOf(string field) => Strings[Snake(field) + "_heading"] ?? char.ToUpperInvariant(field[0]) + Snake(field)[1..].Replace('_', ' ');

    private static string Snake(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? "_" + char.ToLowerInvariant(letter) : letter.ToString()));
}

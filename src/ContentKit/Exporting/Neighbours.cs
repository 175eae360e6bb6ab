using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting;

/// <summary>What a page shows of other pages and of the day: names of related leaflets and translations, and how it stands with its review.</summary>
internal static class Neighbours
{
    /// <summary>The same text exactly when the page shows the same.</summary>
    public static string Of(Document document, Site site)
    {
        var related = document["related"]?.Items.Select(item => site.Find(item.Raw, document.Language)) ?? [];
        var others = related.OfType<Document>().Concat(site.Translations.GetValueOrDefault(document.Id, []));
        others = Moves.ReplacementOf(document, site) is { } replacement ? others.Append(replacement) : others;
        return string.Join('\n', others.Select(other => $"{other.Language}/{other.Id} {other.Title}")
            .Concat(LanguagePair.Of(document.Id, site).Select(pair => pair.PathOf("html"))).Append($"{TranslationSource.Of(document, site)?.IsStale} {site.Settings.Review.StandingOf(document, site.Today)}"));
    }
}

using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>What pages about the library show of its leaflets, to know when such a page must be made again.</summary>
internal sealed class ListInputs
{
    private readonly Dictionary<Document, Fingerprint> _cards;
    private readonly Dictionary<string, Fingerprint> _all, _groups;

    public ListInputs(Site site, SitePages pages)
    {
        _cards = site.Documents.ToDictionary<Document, Document, Fingerprint>(document => document, document => CardOf(document, site), ReferenceEqualityComparer.Instance);
        _all = pages.Languages.ToDictionary(language => language, language => Of(site.InLanguage(language)));
        _groups = pages.Languages.ToDictionary(language => language, language => Fingerprint.Of(string.Join('\n', pages.Fields.SelectMany(field => pages.Groups[language][field]).Select(group => $"{group.Field}\t{group.Value}\t{group.Documents.Length}"))));
    }

    public Fingerprint Of(SitePage page) => Fingerprint.Of(page.Group is { } group ? Of(group.Documents) : _all[page.Language], _groups[page.Language]);

    private Fingerprint Of(IEnumerable<Document> documents) => Fingerprint.Of([.. documents.Select(document => _cards[document])]);

    /// <summary>What a list shows of one leaflet.</summary>
    private static Fingerprint CardOf(Document document, Site site) => Fingerprint.Of(string.Join('\n',
    [
        document.Language, document.Id, document.Title, document.Type, document["description"]?.Text.Text, document["summary"]?.Text.Text, site.Settings.Review.StandingOf(document, site.Today).ToString(),
        document.Status.ToString(), document.Review?.Last.ToString("O"), document.Review?.Due.ToString("O"), .. SiteGroup.ValuesOf(document, "specialties"), "", .. SiteGroup.ValuesOf(document, "audience"),
    ]));
}

using System.Collections.Immutable;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>The pages about the library that a theme makes: site.about.html in each language, by.specialties.html for each specialty.</summary>
internal sealed class SitePages
{
    private const string Whole = "site.", Grouped = "by.", Html = ".html";

    private readonly ImmutableDictionary<string, ModelValue> _navigation, _sites;

    public SitePages(Theme theme, Site site)
    {
        var names = theme.Templates.Keys.Order(StringComparer.Ordinal).ToList();
        var whole = names.Where(name => name.StartsWith(Whole, StringComparison.Ordinal)).ToList();
        Fields = [.. names.Where(name => name.StartsWith(Grouped, StringComparison.Ordinal) && name.EndsWith(Html, StringComparison.Ordinal)).Select(name => name[Grouped.Length..^Html.Length])];
        Languages = [.. site.Languages.Where(language => language == site.Settings.Language || theme.StringsFor(language) is not null)];
        Groups = Languages.ToImmutableDictionary(language => language, language => Fields.ToImmutableDictionary(field => field, field => SiteGroup.Of(site, field, language)));
        All =
        [
            .. from language in Languages from name in whole where IsMadeIn(name, language, site.Settings) select Page(name, language, site.Settings),
            .. from language in Languages from field in Fields from @group in Groups[language][field]
               select new SitePage($"{Grouped}{field}{Html}", field, SitePaths.Of(site.Settings, @group), language, @group),
        ];
        SiteInputs = Fingerprint.Of(SiteModel.FingerprintOf(site), Fingerprint.Of(string.Join('\n', All.Select(page => page.Path))));
        _navigation = Languages.ToImmutableDictionary(language => language, language => Navigation(language, site.Settings));
        _sites = Languages.Union(site.Languages).ToImmutableDictionary(language => language, language => SiteModel.Of(site, theme, language));
    }

    public ImmutableArray<SitePage> All { get; }

    /// <summary>The library's own language first.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The fields by which the theme lets readers browse.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>By language, then field.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, ImmutableArray<SiteGroup>>> Groups { get; }

    /// <summary>Where the pages about the library are for readers of a language: {{ nav.index }}.</summary>
    public ModelValue NavigationFor(string language) => _navigation.GetValueOrDefault(language) ?? _navigation[Languages[0]];

    /// <summary>What readers of a language see of the library as a whole.</summary>
    public ModelValue SiteFor(string language) => _sites[language];

    /// <summary>Of all that <see cref="SiteFor"/> and <see cref="NavigationFor"/> give.</summary>
    public Fingerprint SiteInputs { get; }

    /// <summary>For files of one leaflet that are made one after the other.</summary>
    public Recent<LeafletModel> Leaflets { get; } = new();

    /// <summary>The groups that a leaflet belongs to.</summary>
    public IEnumerable<SiteGroup> GroupsOf(Document document, string field)
    {
        if (!Groups.TryGetValue(document.Language, out var groups))
            return [];
        var values = SiteGroup.ValuesOf(document, field).ToHashSet(StringComparer.Ordinal);
        return groups[field].Where(group => values.Contains(group.Value));
    }

    private static SitePage Page(string template, string language, Settings settings)
    {
        var file = template[Whole.Length..];
        return new SitePage(template, file.EndsWith(Html, StringComparison.Ordinal) ? file[..^Html.Length] : file, SitePaths.Of(settings, language, file), language, null);
    }

    /// <summary>Pages are made in each language, other files once. A server shows one page for all that are missing.</summary>
    private static bool IsMadeIn(string template, string language, Settings settings) =>
        language == settings.Language || template.EndsWith(Html, StringComparison.Ordinal) && template != Whole + SitePage.NotFound + Html;

    private ModelValue Navigation(string language, Settings settings)
    {
        var pages = All.Where(page => page.Group is null && page.Path.EndsWith(Html, StringComparison.Ordinal) && page.Language == (page.Name == SitePage.NotFound ? settings.Language : language)).ToList();
        return new ModelValue([.. pages.Select(page => page.Name)], [.. pages.Select(page => page.Path)]);
    }
}

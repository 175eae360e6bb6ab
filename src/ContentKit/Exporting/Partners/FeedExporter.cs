using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Partners;

/// <summary>The items of each feed, and the rules that they keep.</summary>
/// <param name="schemas">The schemas of the feed, by path.</param>
internal sealed class FeedExporter(ImmutableArray<FeedContext> feeds, ImmutableArray<SourceFile> schemas, Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site) => feeds.SelectMany(Plan);

    /// <summary>Everything that is known only when the items are there.</summary>
    public ClosingPlan Closing() => new(
        Fingerprint.Of([tool, .. feeds.Select(InputsOf), .. feeds.Select(GoneOf)]),
        [.. feeds.SelectMany(context => FeedClosing.Folders.Select(context.PathOf))],
        [.. feeds.SelectMany(context => FeedClosing.Files.Select(context.PathOf))],
        files => feeds.Select(context => FeedClosing.Gather(context, files)),
        files =>
        {
            var closings = feeds.Select(context => (context.Feed.Folder, Closing: new FeedClosing(context, files))).ToList();
            return new Closing([.. closings.SelectMany(pair => pair.Closing.Outputs)], closings.ToImmutableSortedDictionary(pair => pair.Folder, pair => pair.Closing.State, StringComparer.Ordinal));
        });

    private IEnumerable<PlannedOutput> Plan(FeedContext context)
    {
        var shared = Fingerprint.Of(tool, context.Theme.Fingerprint, context.Pages.SiteInputs, InputsOf(context));
        Func<Document, DiagnosticBag, byte[]?> render = (document, bag) => PartnerItem.Render(document, context, bag);
        foreach (var document in context.Feed.Documents)
            yield return new LeafletFile(context.ItemOf(document), Fingerprint.Of(shared, document.Fingerprint, Fingerprint.Of(Neighbours(document, context)), context.Narratives.InputsOf(document, context.Site)), document, render);
        var described = Fingerprint.Of([tool, InputsOf(context), .. schemas.Select(schema => schema.Fingerprint)]);
        foreach (var (path, bytes) in FeedSchemas.Of(schemas, context.Site.Settings, context.Feed.Folder))
            yield return new WholeFile(context.PathOf(path), described, _ => bytes());
    }

    /// <summary>What all files of a feed depend on.</summary>
    private static Fingerprint InputsOf(FeedContext context)
    {
        var (settings, export) = (context.Site.Settings, context.Feed.Export);
        return Fingerprint.Of(string.Join('\n',
        [
            context.Feed.Folder, settings.Title, settings.Url, $"{settings.Contact}", $"{settings.Feed.Retention}", settings.DefaultOf("license"), settings.DefaultOf("copyright"), settings.DefaultOf("publisher"),
            export?.Url, export?.Attribution, string.Join(' ', export?.Omit.Select(field => field.Name) ?? []),
        ]));
    }

    /// <summary>What the last publish had and this one has not. A leaflet that was held back and is deleted now changes nothing else.</summary>
    private static Fingerprint GoneOf(FeedContext context)
    {
        var published = context.Feed.Documents.Select(LeafletKey.Of).ToHashSet();
        var gone = context.Feed.Previous.Items.Select(item => new LeafletKey(item.Language, item.Id)).Where(key => !published.Contains(key));
        return Fingerprint.Of(string.Join('\n', gone.Select(key => $"{key} {context.Feed.HeldBack.Contains(key)}").Order(StringComparer.Ordinal)));
    }

    /// <summary>What the item shows of other leaflets and of the day.</summary>
    private static string Neighbours(Document document, FeedContext context)
    {
        var (site, related) = (context.Site, document["related"]?.Items.Select(item => context.Site.Find(item.Raw, document.Language)) ?? []);
        var others = related.Append(Moves.ReplacementOf(document, site)).OfType<Document>().Concat(site.Translations.GetValueOrDefault(document.Id, []));
        return string.Join('\n', others.Where(context.Holds).Select(other => $"{other.Language}/{other.Id} {other.Title}").Append(site.Settings.Review.StandingOf(document, site.Today).ToString()));
    }
}

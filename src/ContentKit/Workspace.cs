using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Exporting.Partners;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Publishing;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.Readability;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Sites.Reviews;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Composes the stages: read, parse, check, bind, assemble, plan.</summary>
/// <param name="memo">What the library came to before; null for a caller that looks once.</param>
/// <param name="pages">What pages came to in earlier runs of the tool; null for a caller that wants each checked.</param>
public sealed class Workspace(WorkspaceOptions options, LibraryMemo? memo = null, PageMemory? pages = null)
{
    /// <summary>Every problem of the library that shows before anything is rendered.</summary>
    public LibraryResult Load(CancellationToken stop = default) => Load(Folder.Read(options.Root, options.Jobs, keepsPages: memo is not null), stop);

    /// <summary>The same for inputs that were read before, or never stood on a disk.</summary>
    public LibraryResult Load(LibraryFiles files, CancellationToken stop = default)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(files.Diagnostics);
        var context = memo?.ContextFor(files, options) ?? LibraryContext.Read(files, options);
        bag.AddRange(context.Diagnostics);
        bag.AddRange(options.Lineage?.Diagnostics ?? []);
        var (settings, scope, checker) = (context.Settings, context.Scope, context.Checker);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stop };
        var checkedPages = CheckPages(files, context, parallel);
        PageResult[] all = [.. checkedPages, .. scope.Fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal).Select(fragment => checker.Check(fragment.Key, fragment.Value))];
        foreach (var page in all)
            bag.AddRange(page.Diagnostics);

        var (assembled, left) = new Assembler(options, settings, context.Rules).Assemble(all, bag);
        var site = assembled with { Texts = SharedTexts.Of(settings, scope, assembled.Languages) };
        var acceptances = all.Select(page => page.Acceptance).OfType<PageAcceptance>().ToList();
        acceptances.ForEach(acceptance => acceptance.ReportUnused(bag));
        var feeds = Feed.Of(site, options.Lineage?.Last, left, options.FeedEpoch);
        FeedRules.Check(feeds, site, bag);
        var partners = new PartnerFeeds(feeds, BuiltIn.FeedSchemas, BuiltIn.ItemContract, BuiltIn.TypesAsShipped(files.Schemas));
        var plan = context.Theme is { } theme ? SitePlan.Of(site, theme, context.Contract, Fingerprint.Of(options.Tool, files.Contract?.Fingerprint ?? options.Tool), options.Pdf, partners, parallel, bag) : SitePlan.None;
        var outputs = options.Signer is { } signer && context.Theme is not null ? plan.Outputs.Add(signer.KeySetOutput) : plan.Outputs;
        return new LibraryResult(site, outputs, left, [.. bag.ToImmutable().Order(DiagnosticOrder.Default)])
        {
            Closing = plan.Closing,
            Replan = page => Replan(context.Checker.Check(page), site, plan.PagesOf),
            Accepted = [.. acceptances.SelectMany(acceptance => acceptance.Accepted).OrderBy(accepted => accepted.Diagnostic, DiagnosticOrder.Default)],
            Rules = context.Rules.Ids,
            Readability = [.. all.Select(page => page.Readability).OfType<ReadabilityReport>().OrderBy(report => report.Source.Path, StringComparer.Ordinal)],
            StaleBaseline = acceptances.Sum(acceptance => acceptance.Stale),
        };
    }

    /// <summary>Only for a page that keeps its name and its state and has no errors: nothing else can change then but what others show of it.</summary>
    private static ImmutableArray<PlannedOutput> Replan(PageResult page, Site site, Func<Document, IEnumerable<PlannedOutput>> pagesOf) =>
        page.Document is { } document && site.Documents.FirstOrDefault(known => known.Source.Path == page.Path) is { } old && (old.Id, old.Language, old.Status) == (document.Id, document.Language, document.Status)
            ? [.. pagesOf(document)] : [];

    private PageResult[] CheckPages(LibraryFiles files, LibraryContext context, ParallelOptions parallel)
    {
        if (pages is not null && !options.Readability)
            return pages.Check(files, Fingerprint.Of(files.GroundsFingerprint, Fingerprint.Of($"{options.Profile} {options.Rules} {options.Baseline}")), context.Checker, parallel);
        var results = new PageResult[files.Pages.Length];
        Parallel.For(0, results.Length, parallel, i => results[i] = memo?.Find(files.Pages[i]) ?? context.Checker.Check(files.Pages[i]));
        memo?.Keep(files.Pages, results);
        return results;
    }

    /// <summary>Renders everything and writes nothing: the problems that a build would meet, sorted.</summary>
    public ImmutableArray<Diagnostic> Prove(LibraryResult library, Action<int>? progress, CancellationToken stop)
    {
        var problems = new ImmutableArray<Diagnostic>[library.Plan.Length];
        var done = 0;
        var groups = RenderOrder.Of(library.Plan);
        Parallel.For(0, groups.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stop }, g =>
        {
            var content = RenderOrder.Hold(library.Plan, groups[g]);
            foreach (var i in groups[g])
            {
                stop.ThrowIfCancellationRequested();
                var bag = new DiagnosticBag();
                library.Plan[i].Write(Stream.Null, bag);
                problems[i] = bag.ToImmutable();
                progress?.Invoke(Interlocked.Increment(ref done));
            }
            GC.KeepAlive(content);
        });
        return [.. problems.SelectMany(found => found).Order(DiagnosticOrder.Default)];
    }

    /// <summary>Finds what a build goes on from, for the options of the workspace that makes it.</summary>
    /// <param name="output">As for <see cref="Publish"/>.</param>
    /// <param name="previous">A folder with the last publish, when it is not in the output folder; or null.</param>
    public static Lineage ReadLineage(WorkspaceOptions options, string? output, string? previous)
    {
        var bag = new DiagnosticBag();
        var (root, settings) = (Path.GetFullPath(options.Root), SettingsOf(options.Root));
        var folder = FolderOf(root, output, settings);
        var lineage = new LineageReader(root, bag).Read(folder, MemoryOf(root, folder, settings), settings.Feed.State is not null && options.FeedEpoch.Length == 0, previous is null ? null : Path.GetFullPath(previous));
        return options.FeedEpoch.Length == 0 ? lineage with { Diagnostics = bag.ToImmutable() } : lineage;
    }

    /// <summary>Publishes all or nothing. <paramref name="output"/> is relative to the working directory; null means the folder in the settings.</summary>
    public PublishResult Publish(LibraryResult library, string? output, bool clean, Action<int>? progress, CancellationToken stop)
    {
        var root = Path.GetFullPath(options.Root);
        var (settings, folder) = (library.Site.Settings, FolderOf(root, output, library.Site.Settings));
        var request = RequestFor(options, folder) with
        {
            Clean = clean || options.FeedEpoch.Length > 0, // a new feed counts the versions of all its items anew
            Facts = FactsOf(library.Site),
            Closing = library.Closing,
            StateFile = MemoryOf(root, folder, settings),
            DisplayFolder = output is null ? settings.Output : Path.GetRelativePath(root, folder),
        };
        return Publisher.Publish(library.Plan, request, progress, stop);
    }

    /// <summary>What is known of a publish before the library is.</summary>
    internal static PublishRequest RequestFor(WorkspaceOptions options, string folder)
    {
        var (root, home) = (Path.GetFullPath(options.Root), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        return new PublishRequest(folder, StateFolderOf(root), [.. Folder.Folders.Select(inputs => Path.Combine(root, inputs))], home.Length == 0 ? [root] : [root, home], false, options.Jobs)
        {
            Lineage = options.Lineage,
            Signer = options.Signer,
            Unsigned = options.Unsigned,
            Previous = options.Previous,
        };
    }

    /// <summary>The folder that a build would publish to.</summary>
    /// <param name="output">As for <see cref="Publish"/>.</param>
    internal static string OutputOf(string root, string? output) => FolderOf(Path.GetFullPath(root), output, SettingsOf(root));

    private static Settings SettingsOf(string root) => SettingsReader.Read(Folder.ReadSettings(root), SchemaSet.Config, new DiagnosticBag());

    internal static string StateFolderOf(string root) => Path.Combine(root, ".contentkit");

    private static string FolderOf(string root, string? output, Settings settings) => Path.GetFullPath(output ?? Path.Combine(root, settings.Output));

    private static string MemoryOf(string root, string folder, Settings settings) =>
        settings.Feed.State is { } name ? Path.Combine(root, name) : OutputState.GenerationPlaceOf(StateFolderOf(root), OutputFolder.Resolve(folder));

    private static ManifestFacts FactsOf(Site site)
    {
        var next = ReviewCalendar.NextChange(site);
        var fresh = site.Settings.Feed.ValidFor is { } period ? IsoDuration.Add(site.Today, period) : null;
        return new ManifestFacts(next, next is null || fresh < next ? fresh : next.Value.AddDays(-1), SiteCounts.Of(site));
    }
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Publishing;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.Readability;
using ContentKit.Sites;
using ContentKit.Sites.Reviews;

namespace ContentKit;

/// <summary>Composes the stages: read, parse, check, bind, assemble, plan.</summary>
/// <param name="memo">What the library came to before; null for a caller that looks once.</param>
public sealed class Workspace(WorkspaceOptions options, LibraryMemo? memo = null)
{
    /// <summary>Every problem of the library that shows before anything is rendered.</summary>
    public LibraryResult Load(CancellationToken stop = default) => Load(Folder.Read(options.Root, options.Jobs), stop);

    /// <summary>The same for inputs that were read before, or never stood on a disk.</summary>
    public LibraryResult Load(LibraryFiles files, CancellationToken stop = default)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(files.Diagnostics);
        var context = memo?.ContextFor(files, options) ?? LibraryContext.Read(files, options);
        bag.AddRange(context.Diagnostics);
        var (settings, scope, checker) = (context.Settings, context.Scope, context.Checker);
        var pages = new PageResult[files.Pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stop }, i => pages[i] = memo?.Find(files.Pages[i]) ?? checker.Check(files.Pages[i]));
        memo?.Keep(files.Pages, pages);
        PageResult[] all = [.. pages, .. scope.Fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal).Select(fragment => checker.Check(fragment.Key, fragment.Value))];
        foreach (var page in all)
            bag.AddRange(page.Diagnostics);

        var (assembled, left) = new Assembler(options, settings, context.Rules).Assemble(all, bag);
        var site = assembled with { Texts = SharedTexts.Of(settings, scope, assembled.Languages) };
        var acceptances = all.Select(page => page.Acceptance).OfType<PageAcceptance>().ToList();
        acceptances.ForEach(acceptance => acceptance.ReportUnused(bag));
        var plan = context.Theme is { } theme ? SitePlan.Of(site, theme, context.Contract, options.Tool, options.Pdf, bag) : [];
        return new LibraryResult(site, plan, left, [.. bag.ToImmutable().Order(DiagnosticOrder.Default)])
        {
            Accepted = [.. acceptances.SelectMany(acceptance => acceptance.Accepted).OrderBy(accepted => accepted.Diagnostic, DiagnosticOrder.Default)],
            Rules = context.Rules.Ids,
            Readability = [.. all.Select(page => page.Readability).OfType<ReadabilityReport>().OrderBy(report => report.Source.Path, StringComparer.Ordinal)],
            StaleBaseline = acceptances.Sum(acceptance => acceptance.Stale),
        };
    }

    /// <summary>Renders everything and writes nothing: the problems that a build would meet, sorted.</summary>
    public ImmutableArray<Diagnostic> Prove(LibraryResult library, Action<int>? progress, CancellationToken stop)
    {
        var problems = new ImmutableArray<Diagnostic>[library.Plan.Length];
        var done = 0;
        Parallel.For(0, problems.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stop }, i =>
        {
            var bag = new DiagnosticBag();
            library.Plan[i].Render(bag);
            problems[i] = bag.ToImmutable();
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        return [.. problems.SelectMany(found => found).Order(DiagnosticOrder.Default)];
    }

    /// <summary>Publishes all or nothing. <paramref name="output"/> is relative to the working directory; null means the folder in the settings.</summary>
    public PublishResult Publish(LibraryResult library, string? output, bool clean, Action<int>? progress, CancellationToken stop)
    {
        var root = Path.GetFullPath(options.Root);
        var folder = output is null ? Path.Combine(root, library.Site.Settings.Output) : Path.GetFullPath(output);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var request = new PublishRequest(
            Path.GetFullPath(folder),
            Path.Combine(root, ".contentkit"),
            [Path.Combine(root, "content"), Path.Combine(root, "schemas"), Path.Combine(root, "themes"), Path.Combine(root, "assets")],
            home.Length == 0 ? [root] : [root, home],
            clean,
            options.Jobs)
        {
            NextChange = ReviewCalendar.NextChange(library.Site),
            DisplayFolder = output ?? library.Site.Settings.Output,
        };
        return Publisher.Publish(library.Plan, request, progress, stop);
    }
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Publishing;
using ContentKit.Rules;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.Readability;
using ContentKit.Schemas;
using ContentKit.Schemas.Loading;
using ContentKit.Sites;
using ContentKit.Sites.Reviews;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Composes the stages: read, parse, check, bind, assemble, plan.</summary>
/// <param name="memo">What pages came to before; null for a caller that looks once.</param>
public sealed class Workspace(WorkspaceOptions options, PageMemo? memo = null)
{
    /// <summary>Every problem of the library that shows before anything is rendered.</summary>
    public LibraryResult Load(CancellationToken stop = default) => Load(Folder.Read(options.Root, options.Jobs), stop);

    /// <summary>The same for inputs that were read before, or never stood on a disk.</summary>
    public LibraryResult Load(LibraryFiles files, CancellationToken stop = default)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(files.Diagnostics);
        var settings = SettingsReader.Read(files.Settings, SchemaSet.Config, bag);
        var schemas = SchemaSet.Load(files.Schemas, bag);
        var contract = files.Contract is { } file ? SchemaLoader.Load(file, bag) : null;
        var theme = new ThemeLoader(files.Themes, files.Pictures, settings, bag).Load(options.Theme ?? settings.Theme, settings.ThemeLocation);
        var scope = Scope(files, settings, bag);

        var rules = RuleSet.Create(options.Profile is null ? settings.Rules : settings.Rules with { Profile = options.Profile }, RuleLibrary.Load(files.WordLists, BuiltIn.WordLists, bag), Assembler.Policy, bag);
        var checker = new PageChecker(settings, schemas, scope, options.Rules ? rules : rules.Silent, options.Baseline ? BaselineFile.Read(files.Baseline, bag) : Baseline.Empty) { MeasuresReadability = options.Readability };
        var pages = new PageResult[files.Pages.Length];
        memo?.Begin(Fingerprint.Of(files.ContextFingerprint, Fingerprint.Of($"{options.Profile} {options.Rules} {options.Baseline} {options.Readability}")));
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stop }, i => pages[i] = memo?.Find(files.Pages[i]) ?? checker.Check(files.Pages[i]));
        memo?.Keep(files.Pages, pages);
        PageResult[] all = [.. pages, .. scope.Fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal).Select(fragment => checker.Check(fragment.Key, fragment.Value))];
        foreach (var page in all)
            bag.AddRange(page.Diagnostics);

        var (assembled, left) = new Assembler(options, settings, rules).Assemble(all, bag);
        var site = assembled with { Texts = SharedTexts.Of(settings, scope, assembled.Languages) };
        var acceptances = all.Select(page => page.Acceptance).OfType<PageAcceptance>().ToList();
        acceptances.ForEach(acceptance => acceptance.ReportUnused(bag));
        var plan = theme is null ? [] : SitePlan.Of(site, theme, contract, options.Tool, bag);
        return new LibraryResult(site, plan, left, [.. bag.ToImmutable().Order(DiagnosticOrder.Default)])
        {
            Accepted = [.. acceptances.SelectMany(acceptance => acceptance.Accepted).OrderBy(accepted => accepted.Diagnostic, DiagnosticOrder.Default)],
            Rules = rules.Ids,
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

    private static BindingScope Scope(LibraryFiles files, Settings settings, DiagnosticBag bag)
    {
        var fragments = files.Fragments.ToImmutableDictionary(
            file => Path.GetFileNameWithoutExtension(file.Path),
            file => MarkdownText.ParseBody(file, new TextSpan(0, file.Text.Length), bag),
            StringComparer.Ordinal);
        var shared = files.Fragments.Concat(files.Schemas).Append(settings.Source).SelectMany(file => new[] { Fingerprint.Of(file.Path), file.Fingerprint });
        var scope = new BindingScope(settings.Variables, fragments, settings.Language, settings.EmergencyNumbers, Fingerprint.Of([.. shared]));
        foreach (var text in fragments.Values.Where(text => text.IsEmpty))
            bag.Report(SourceErrors.Empty, text.File.At(0, 0), "The file is empty.");
        foreach (var (_, text) in fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal))
            text.Check(scope.For(settings.Language, "0") with { Fragments = ImmutableDictionary<string, MarkdownText>.Empty }, bag);
        var broken = bag.ToImmutable().Where(problem => problem.Descriptor.Severity == Severity.Error).Select(problem => problem.Location.File.Path).ToHashSet(StringComparer.Ordinal);
        return scope with { Fragments = fragments.RemoveRange(fragments.Where(fragment => broken.Contains(fragment.Value.File.Path)).Select(fragment => fragment.Key)) };
    }
}

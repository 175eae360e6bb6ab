using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Publishing;
using ContentKit.Rules;
using ContentKit.Rules.Acceptance;
using ContentKit.Sites;
using ContentKit.Sites.Governance;

namespace ContentKit;

/// <summary>Makes the site from the pages that passed, and runs the rules that need all of it.</summary>
internal sealed class Assembler(WorkspaceOptions options, Settings settings, RuleSet rules)
{
    public static readonly ImmutableArray<ISiteRule> SiteRules =
    [
        new UniqueIds(), new KnownLeaflets(), new OverdueReviews(), new ReviewCycle(), new SignedContent(), new FutureDates(), new Reviewers(), new Evidence(),
        new ChangeNotes(), new Ownership(), new ReusedIds(), new BunchedReviews(), new StaleTranslations(),
    ];

    public static readonly ImmutableArray<IDocumentRule> DocumentRules = [new RetypedDisclaimers(), new VagueCadence()];

    /// <summary>Rules of the library's policy: they are chosen, suppressed and kept in baselines like rules for one page.</summary>
    public static IEnumerable<Descriptor> Policy => SiteRules.SelectMany(rule => rule.Descriptors).Concat(DocumentRules.SelectMany(rule => rule.Descriptors)).Where(descriptor => descriptor.Id.StartsWith("GOV", StringComparison.Ordinal) || descriptor.Id.StartsWith("TRN", StringComparison.Ordinal));

    /// <summary>Leaves out drafts, and in quarantine whatever has errors, until no page that is left leads to one that is not.</summary>
    public (Site Site, ImmutableArray<string> Quarantined) Assemble(PageResult[] pages, DiagnosticBag bag)
    {
        var cards = pages.Select(page => page.Card).OfType<PageCard>().ToImmutableArray();
        var acceptances = pages.Where(page => page.Acceptance is not null).ToDictionary(page => page.Path, page => page.Acceptance!, StringComparer.Ordinal);
        var documents = pages.Select(page => page.Document).OfType<Document>().ToList();
        var drafts = options.Drafts ? [] : documents.Where(document => document.Status == Status.Draft).Select(document => document.Source.Path).ToImmutableHashSet();
        documents.RemoveAll(document => drafts.Contains(document.Source.Path));
        var told = new HashSet<Diagnostic>();
        while (true)
        {
            var site = new Site(settings, cards, documents, options.Today) { Drafts = drafts };
            var problems = Check(site, acceptances);
            var failed = bag.ToImmutable().Concat(problems).Where(problem => problem.Descriptor.Severity == Severity.Error)
                .Select(problem => problem.Location.File.Path).ToHashSet(StringComparer.Ordinal);
            if (!options.Quarantine || documents.RemoveAll(document => failed.Contains(document.Source.Path)) == 0)
            {
                bag.AddRange(problems.Where(told.Add));
                return (site, options.Quarantine ? [.. failed.Where(path => path.StartsWith("content/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)] : []);
            }
            bag.AddRange(problems.Where(problem => failed.Contains(problem.Location.File.Path) && told.Add(problem)));
        }
    }

    private List<Diagnostic> Check(Site site, Dictionary<string, PageAcceptance> acceptances)
    {
        var found = new DiagnosticBag[SiteRules.Length];
        ParallelLoop.Run(found.Length, options.Jobs, i => SiteRules[i].Check(site, found[i] = new DiagnosticBag()));
        return [.. found.SelectMany(bag => bag.ToImmutable()).Select(rules.Choose).OfType<Diagnostic>()
            .Where(problem => acceptances.GetValueOrDefault(problem.Location.File.Path)?.Accepts(problem) != true)];
    }
}

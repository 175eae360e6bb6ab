using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model.Languages;
using ContentKit.Rules.WordLists;

namespace ContentKit.Rules;

/// <summary>The rules of one library with their severities.</summary>
internal sealed class RuleSet
{
    private readonly ImmutableArray<ActiveRule> _coded;
    private readonly ImmutableDictionary<string, WordScan> _scans;
    private readonly RuleChoices _choices;
    private readonly IReadOnlyDictionary<string, Descriptor> _known;

    private RuleSet(ImmutableArray<ActiveRule> active, IReadOnlyDictionary<string, Descriptor> known, RuleChoices choices)
    {
        (Active, _known, _choices) = (active, known, choices);
        Ids = known.Keys.ToHashSet(StringComparer.Ordinal);
        _coded = [.. active.Where(rule => rule.Rule is not WordList)];
        var lists = active.Where(rule => rule.Rule is WordList).ToImmutableArray();
        var languages = lists.SelectMany(list => list.Rule.Languages).Append("").Distinct(StringComparer.Ordinal);
        _scans = languages.ToImmutableDictionary(language => language, language => new WordScan(lists.Where(list => list.Knows(language))), StringComparer.Ordinal);
    }

    /// <summary>The same rules by name, none of which runs.</summary>
    public RuleSet Silent => new([], _known, _choices);

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<ActiveRule> Active { get; }

    /// <summary>Every rule, also those that do not run in this library.</summary>
    public IReadOnlySet<string> Ids { get; }

    public bool IsWaivable(string id) => _known[id].IsWaivable;

    /// <param name="others">Rules for the whole library, which live elsewhere but are chosen and suppressed like these.</param>
    public static RuleSet Create(RuleSettings settings, ImmutableArray<IRule> rules, IEnumerable<Descriptor> others, DiagnosticBag bag)
    {
        var known = rules.Select(rule => rule.Descriptor).Concat(others).ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);
        var choices = RuleChoices.Of(settings, known, bag);
        var active = rules.Select(rule => choices.SeverityOf(rule) is { } severity ? new ActiveRule(rule, severity) : null).OfType<ActiveRule>()
            .OrderBy(rule => rule.Rule.Descriptor.Id, StringComparer.Ordinal).ToImmutableArray();
        foreach (var rule in active)
            foreach (var other in active)
                if (rule.Rule.Conflicts.Contains(other.Rule.Descriptor.Id))
                    bag.Report(RuleErrors.Conflict, settings.Place, $"The rules {rule.Rule.Descriptor.Id} and {other.Rule.Descriptor.Id} cannot run together.");
        return new RuleSet(active, known, choices);
    }

    /// <summary>A finding of a rule for the whole library as this library sees it; null when it chose not to.</summary>
    public Diagnostic? Choose(Diagnostic finding) => _choices.SeverityOf(finding.Descriptor) switch
    {
        null => null,
        { } severity when severity == finding.Descriptor.Severity => finding,
        { } severity => finding with { Descriptor = finding.Descriptor with { Severity = severity } },
    };

    /// <summary>Everything that the rules find, in the order of the rules.</summary>
    public IReadOnlyList<Diagnostic> Check(RulePage page)
    {
        var findings = new Findings();
        var language = LanguageTable.Primary(page.Language);
        foreach (var rule in _coded)
            if (rule.Knows(language))
                findings.Run(rule, page);
        (_scans.GetValueOrDefault(language) ?? _scans[""]).Check(page, findings);
        return findings.All;
    }
}

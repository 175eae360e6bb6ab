using System.Text;
using ContentKit.Rules;
using ContentKit.Rules.WordLists;
using ContentKit.Tests.Rules;

namespace ContentKit.Tests.Docs;

/// <summary>Writes docs/rules/ID.md for every rule, and the list of all, from the rules themselves.</summary>
internal static class RulePages
{
    private const string Note = "<!-- Written by the tests from the code: run them with UPDATE_CASES=1. -->\n";

    public static IEnumerable<IRule> All => Lint.Rules;

    public static string Index()
    {
        var page = new StringBuilder("# Rules\n\nWhat ContentKit checks in the words of a leaflet. `contentkit explain <id>` prints the same in the terminal. ")
            .Append("The [writer's guide](../writing.md) tells how to suppress a rule with a reason, [word lists](word-lists.md) how to add your own, [not covered](not-covered.md) what no rule checks and why.\n\n")
            .Append(Note).Append("\n| Rule | | Severity | Profiles | Languages |\n|---|---|---|---|---|\n");
        foreach (var rule in All)
            page.Append($"| [{rule.Descriptor.Id}]({rule.Descriptor.Id}.md) | {rule.Descriptor.Name} | {SeverityOf(rule)} | {Names(rule.Profiles)} | {Names(rule.Languages)} |\n");
        return page.ToString();
    }

    public static string Page(IRule rule)
    {
        var kind = rule.Descriptor;
        var page = new StringBuilder($"# {kind.Id} {kind.Name}\n\n{Note}\n");
        page.Append($"{SeverityOf(rule)}. Profiles: {Names(rule.Profiles)}. Languages: {Names(rule.Languages)}.\n\n{Literal(kind.Why)}\n\n{Literal(kind.Fix)}\n\nSource: {Literal(kind.Source)}\n");
        Example(page, "Reported, at the place between [ and ]", kind.Bad);
        Example(page, "Better", kind.Good);
        if (rule is WordList list)
            Words(page, list);
        return page.ToString();
    }

    private static void Example(StringBuilder page, string title, string example) =>
        page.Append($"\n{title}:\n\n```text\n{example.TrimEnd('\n')}\n```\n");

    private static void Words(StringBuilder page, WordList list)
    {
        page.Append("\n## Words\n\n");
        if (list.Entries.Any(entry => entry.Swap is not null))
            page.Append("| Instead of | Write |\n|---|---|\n");
        foreach (var (words, swap) in list.Entries)
            page.Append(swap is null ? $"- {Literal(words)}\n" : $"| {Literal(words)} | {Literal(swap)} |\n");
        foreach (var pattern in list.Patterns)
            page.Append($"- `{pattern}`\n");
        if (!list.Requires.IsEmpty)
            page.Append($"\nNot reported on a page that has: {string.Join(", ", list.Requires.Select(Literal))}.\n");
    }

    private static string SeverityOf(IRule rule) => rule.Descriptor.Severity.ToString();

    private static string Names(IReadOnlyCollection<string> names) => names.Count == 0 ? "all" : string.Join(", ", names);

    private static string Literal(string text) => DiagnosticsReference.Literal(text);
}

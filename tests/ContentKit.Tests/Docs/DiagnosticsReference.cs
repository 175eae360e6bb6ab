using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Tests.Docs;

/// <summary>Writes docs/diagnostics.md from the catalog.</summary>
internal static partial class DiagnosticsReference
{
    private static readonly (string Family, string Title)[] Families =
    [
        ("CFG", "Settings"), ("SRC", "Files"), ("YML", "Front matter"), ("DOC", "Fields of a page"), ("URG", "Urgency"), ("SAF", "Safety"), ("NUM", "Numbers and times"),
        ("PLN", "Plain language"), ("STR", "Text"), ("LNK", "Links and references"), ("GOV", "Governance"), ("TRN", "Translations"), ("SCH", "Schemas"), ("TPL", "Themes"), ("FED", "Feeds and signatures"), ("OUT", "Publishing"),
    ];

    public static string Write()
    {
        var page = new StringBuilder("# Diagnostics\n\nEvery problem that ContentKit can report. `contentkit explain <id>` prints the same in the terminal. Ids and names never change their meaning. The rules for the words of a leaflet have [pages of their own](rules/README.md).\n\n<!-- Written by the tests from the code: run them with UPDATE_CASES=1. -->\n");
        var rules = RulePages.All.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (family, title) in Families)
        {
            var members = Catalog.All.Where(descriptor => !rules.Contains(descriptor.Id) && descriptor.Id.StartsWith(family, StringComparison.Ordinal)).ToList();
            if (members.Count == 0)
                continue;
            page.Append('\n').Append("## ").Append(title).Append('\n');
            foreach (var descriptor in members)
                Entry(page, descriptor);
        }
        return page.ToString();
    }

    private static void Entry(StringBuilder page, Descriptor descriptor)
    {
        page.Append($"\n### {descriptor.Id} {descriptor.Name}\n\n{Kind(descriptor.Severity)}. {Literal(descriptor.Why)}\n\n{Literal(descriptor.Fix)}\n");
        if (descriptor.Bad.Length > 0)
            page.Append($"\n```text\nnot:  {descriptor.Bad}\nbut:  {descriptor.Good}\n```\n");
    }

    /// <summary>Messages speak of Markdown; the page shows it as it stands.</summary>
    public static string Literal(string text) => Mark().Replace(text, @"\$0");

    [GeneratedRegex(@"[\[\]<>*_`#|]")]
    private static partial Regex Mark();

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Information",
    };
}

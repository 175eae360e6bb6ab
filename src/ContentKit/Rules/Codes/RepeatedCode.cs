using ContentKit.Diagnostics;

namespace ContentKit.Rules.Codes;

/// <summary>Finds a code that a page has twice.</summary>
internal sealed class RepeatedCode : IRule
{
    public Descriptor Descriptor { get; } = new("DOC039", "repeated-code", Severity.Warning)
    {
        Why = "The second one adds nothing. Most often another code was meant, which is now missing.",
        Fix = "Remove it, or write the code that was meant.",
        Source = "Content standards table 3.2",
        Bad = "codes:\n  - system: MeSH\n    code: D001999\n  - system: MeSH\n    code: [D001999]\n",
        Good = "codes:\n  - system: MeSH\n    code: D001999\n  - system: MeSH\n    code: D001998\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        var seen = new Dictionary<(string System, string Code), CodeEntry>();
        foreach (var entry in CodeEntry.Of(page))
            if (entry.IsFilled && !seen.TryAdd((entry.System, entry.Text), entry))
                findings.Report(entry.Place, $"The code {entry.Text} of {entry.System} stands here twice.", related: seen[(entry.System, entry.Text)].Place);
    }
}

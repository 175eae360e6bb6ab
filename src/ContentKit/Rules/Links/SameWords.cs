using ContentKit.Diagnostics;

namespace ContentKit.Rules.Links;

/// <summary>Finds links of the same words that lead to different places.</summary>
internal sealed class SameWords : IRule
{
    public Descriptor Descriptor { get; } = new("LNK012", "same-link-text", Severity.Warning)
    {
        Why = "People who listen to a list of the links hear the same words twice and cannot choose.",
        Fix = "Let the words of each link say what is different about its target.",
        Source = "WCAG 2.2, success criterion 2.4.4",
        Bad = "See [exercises](https://www.example.org/knee) and [[exercises]](https://www.example.org/hip).",
        Good = "See [knee exercises](https://www.example.org/knee) and [hip exercises](https://www.example.org/hip).",
    };

    public void Check(RulePage page, Findings findings)
    {
        Dictionary<string, string>? targets = null;
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark is { Kind: "link", Length: > 0 })
                {
                    targets ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                    var words = block.Text.Substring(mark.Start, mark.Length);
                    if (!targets.TryAdd(words, mark.Address) && targets[words] != mark.Address)
                        findings.Report(block, mark.Start, mark.Length, $"The link '{words}' leads to another place than the one above with the same words.");
                }
    }
}

using ContentKit.Diagnostics;

namespace ContentKit.Rules.Links;

/// <summary>Finds links that are not encrypted.</summary>
internal sealed class OpenAddress : IRule
{
    public Descriptor Descriptor { get; } = new("LNK014", "http-link", Severity.Information)
    {
        Why = "Others on the same network can see what a patient reads there, or change it.",
        Fix = "Use the address with https:// if the site has one.",
        Source = "OWASP, Transport Layer Security Cheat Sheet",
        Bad = "See [[knee exercises]](http://www.example.org/knee).",
        Good = "See [knee exercises](https://www.example.org/knee).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "link" && mark.Address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                    findings.Report(block, mark.Start, mark.Length, $"The link '{block.Text.Substring(mark.Start, mark.Length)}' is not encrypted.");
    }
}

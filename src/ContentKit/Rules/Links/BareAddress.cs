using ContentKit.Diagnostics;

namespace ContentKit.Rules.Links;

/// <summary>Finds links whose words are a web address.</summary>
internal sealed class BareAddress : IRule
{
    private static readonly string[] Starts = ["http://", "https://", "www."];

    public Descriptor Descriptor { get; } = new("LNK013", "address-as-text", Severity.Warning)
    {
        Why = "A web address read aloud is a stream of letters and signs, and it does not say what is there.",
        Fix = "Write words for the link: [what the reader finds there](https://...).",
        Source = "WCAG 2.2, success criterion 2.4.4; NHS digital service manual, links",
        Bad = "See [[www.example.org/knee]](https://www.example.org/knee).",
        Good = "See [exercises for your knee](https://www.example.org/knee).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "link" && IsAddress(block.Text.AsSpan(mark.Start, mark.Length)))
                    findings.Report(block, mark.Start, mark.Length, $"The words of this link are the address '{block.Text.Substring(mark.Start, mark.Length)}'.");
    }

    private static bool IsAddress(ReadOnlySpan<char> words)
    {
        foreach (var start in Starts)
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}

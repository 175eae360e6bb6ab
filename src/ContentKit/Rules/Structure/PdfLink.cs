using ContentKit.Diagnostics;

namespace ContentKit.Rules.Structure;

/// <summary>Finds links to PDF files that do not say so.</summary>
internal sealed class PdfLink : IRule
{
    public Descriptor Descriptor { get; } = new("STR115", "pdf-link", Severity.Information)
    {
        Why = "A file that opens in another program or uses up a data plan surprises readers, and many cannot read it aloud.",
        Fix = "Say the kind and the size in the words of the link, for example 'Exercise sheet (PDF, 545KB)'.",
        Source = "NHS digital service manual, PDFs and other non-HTML documents",
        Bad = "Print the [[exercise sheet]](https://www.example.org/sheet.pdf).",
        Good = "Print the [exercise sheet (PDF, 545KB)](https://www.example.org/sheet.pdf).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "link" && IsPdf(mark.Address) && !block.Text.AsSpan(mark.Start, mark.Length).Contains("PDF", StringComparison.Ordinal))
                    findings.Report(block, mark.Start, mark.Length, $"The link '{block.Text.Substring(mark.Start, mark.Length)}' does not say that it opens a PDF file.");
    }

    private static bool IsPdf(string address) => address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : address.Length).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
}

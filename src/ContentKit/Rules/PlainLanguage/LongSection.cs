using ContentKit.Diagnostics;
using ContentKit.Rules.Readability;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds sections of the body that go on for too long without a heading.</summary>
internal sealed class LongSection : IRule
{
    private const int Most = 150;

    public Descriptor Descriptor { get; } = new("PLN014", "long-section", Severity.Information)
    {
        Why = "Readers look for their question among the headings. What stands deep in a long section is not found.",
        Fix = "Divide the section with headings that say what comes; about 150 words each.",
        Source = "PEMAT-P item 8 (information in short sections)",
        Bad = "---\n## [Rest]\n\n" + Sentences(9),
        Good = "---\n## Rest\n\n" + Sentences(5) + "\n## Walk\n\n" + Sentences(5),
    };

    public void Check(RulePage page, Findings findings)
    {
        Block? heading = null;
        var words = 0;
        foreach (var block in page.Blocks)
            if (block.IsBody && block.Form == TextForm.Heading)
            {
                Report(heading, words, page, findings);
                (heading, words) = (block, 0);
            }
            else if (block.IsBody && Parts.Of(block) == Part.Prose)
                words += WordCount.Of(block.Text);
        Report(heading, words, page, findings);
    }

    private static void Report(Block? heading, int words, RulePage page, Findings findings)
    {
        if (words > Most)
            findings.Report(heading?.Location ?? page.Top, heading is null ? $"{words} words stand here without a heading." : $"The section '{heading.Text}' has {words} words.");
    }

    private static string Sentences(int count) => string.Concat(Enumerable.Repeat("Lie down, put your leg on a soft pillow and rest with a book or music for a while.\n", count));
}

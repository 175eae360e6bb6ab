using ContentKit.Diagnostics;
using ContentKit.Rules.Readability;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds paragraphs of more sentences than a reader takes in at one look.</summary>
internal sealed class LongParagraph : IRule
{
    private const int Goal = 3, Most = 5, ShortWords = 60;

    public Descriptor Descriptor { get; } = new("PLN007", "long-paragraph", Severity.Warning)
    {
        Why = "A wall of text is skipped, and with it the one line that mattered.",
        Fix = "Start a new paragraph for each thought, or use a list. Aim for 3 sentences or 60 words; more than 5 sentences are a warning.",
        Source = "NHS digital service manual, How we write; PEMAT-P item 8",
        Bad = "[Rest today. Drink water. Eat soup. Sleep well. Walk a little. Call us tomorrow.]",
        Good = "Rest today. Drink water. Call us tomorrow.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Form is TextForm.Paragraph or TextForm.Field && Ends(block.Text) > Goal && Parts.Of(block) == Part.Prose && Count(block.Text) is > Goal and var sentences
                && (sentences > Most || WordCount.Of(block.Text) > ShortWords)) // four short sentences are no wall
                findings.Report(block.Location, $"This paragraph has {sentences} sentences.", severity: sentences > Most ? null : Severity.Information);
    }

    /// <summary>At most so many sentences: a quick look that spares most texts the count.</summary>
    private static int Ends(ReadOnlySpan<char> text)
    {
        var count = 1;
        for (var at = text.IndexOfAny('.', '!', '?'); at >= 0; at = text.IndexOfAny('.', '!', '?'))
        {
            count++;
            text = text[(at + 1)..];
        }
        return count;
    }

    private static int Count(string text)
    {
        var count = 0;
        var sentences = new SentenceReader(text);
        while (sentences.Next())
            count++;
        return count;
    }
}

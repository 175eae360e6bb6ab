using ContentKit.Diagnostics;
using ContentKit.Rules.Readability;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds sentences that a reader loses the thread of.</summary>
internal sealed class LongSentence : IRule
{
    private const int Goal = 20, Most = 25;

    public Descriptor Descriptor { get; } = new("PLN006", "long-sentence", Severity.Warning)
    {
        Why = "Readers who are ill, tired or new to the language lose the beginning of a long sentence before they reach its end.",
        Fix = "Split it, or make a list of it. Aim for 20 words at most; more than 25 are a warning.",
        Source = "NHS digital service manual, How we write; PEMAT-P item 3",
        Bad = "[If you feel sick after the operation, which many people do, tell the nurse who looks after you on the ward before you try to stand up or eat.]",
        Good = "Many people feel sick after the operation. Tell your nurse before you stand up or eat.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Text.Length > 2 * Goal && block.Text.AsSpan().Count(' ') >= Goal && Parts.Of(block) == Part.Prose)
                Check(block, findings);
    }

    private static void Check(Block block, Findings findings)
    {
        var sentences = new SentenceReader(block.Text);
        while (sentences.Next())
            if (sentences.Sentence.Count(' ') > Goal / 2 && WordCount.Of(sentences.Sentence) is > Goal and var words)
                findings.Report(block, sentences.Start, sentences.End - sentences.Start, $"This sentence has {words} words.", severity: words > Most ? null : Severity.Information);
    }
}

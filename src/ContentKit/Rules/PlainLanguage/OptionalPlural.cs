using ContentKit.Diagnostics;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds 'tablet(s)'.</summary>
internal sealed class OptionalPlural : IRule
{
    private static readonly string[] Endings = ["(s)", "(es)", "(ies)"];

    public Descriptor Descriptor { get; } = new("PLN004", "optional-plural", Severity.Warning)
    {
        Why = "Brackets inside of a word are hard to read aloud, and a reader cannot tell whether one or several are meant.",
        Fix = "Say which one you mean: 'tablets', or 'one or more tablets'.",
        Source = "NHS digital service manual, A to Z of NHS health writing; content standards table c5",
        Bad = "Take your [tablet(s)] with water.",
        Good = "Take your tablets with water.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            for (var at = block.Text.IndexOf('(', StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf('(', at + 1))
                Check(block, at, findings);
    }

    private static void Check(Block block, int at, Findings findings)
    {
        var text = block.Text.AsSpan();
        foreach (var ending in Endings)
            if (text[at..].StartsWith(ending, StringComparison.OrdinalIgnoreCase) && StartOfWord(text, at) is var start && start < at)
                findings.Report(block, start, at + ending.Length - start, $"'{text[start..(at + ending.Length)]}' leaves open whether it is one or several.");
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }
}

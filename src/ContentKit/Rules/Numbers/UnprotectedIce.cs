using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds steps with ice or heat that name no cloth or no time.</summary>
internal sealed partial class UnprotectedIce : IRule
{
    public Descriptor Descriptor { get; } = new("NUM010", "unprotected-ice", Severity.Information)
    {
        Why = "Ice or heat on bare skin, or for too long, burns it.",
        Fix = "Say what lies between (a towel) and for how long (15 to 20 minutes).",
        Source = "ContentKit editors, after common leaflets for sprains; the clinical owner decides",
        Bad = "care:\n  - title: [Put ice] on your ankle\n    text: It helps with the swelling.\n",
        Good = "care:\n  - title: Put ice on your ankle\n    text: Wrap it in a towel and keep it on for 15 to 20 minutes.\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (!page.MayHold(Hints))
            return;
        string? done = null;
        foreach (var block in page.Blocks)
        {
            if (block.Section != "care" || !page.MayHold(block, Hints) || Pattern.Match(block.Text) is not { Success: true } match || Step(block) == done)
                continue;
            done = Step(block);
            var (hasCloth, hasTime) = (Has(page, done, Cloth), Has(page, done, Time) || page.Timings.Any(timing => timing.Path.StartsWith(done, StringComparison.Ordinal) && timing.Group["for"] is not null));
            if (!hasCloth || !hasTime)
                findings.Report(block, match, $"This step {(hasCloth ? "does not say for how long" : hasTime ? "does not say what lies between it and the skin" : "says neither for how long nor what lies between it and the skin")}.");
        }
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["ice", "cold", "heat", "hot", "warm", "hielo", "compresa", "calor"], StringComparison.OrdinalIgnoreCase);

    private static string Step(Block block) => block.Path[..(block.Path.IndexOf(']', StringComparison.Ordinal) + 1)];

    private static bool Has(RulePage page, string step, Regex pattern) =>
        page.Blocks.Any(block => block.Path.StartsWith(step, StringComparison.Ordinal) && pattern.IsMatch(block.Text));

    [GeneratedRegex(@"(?<!\b(?:not|never|no|avoid|don't)\s(?:\w+\s)?)\b(?:(?:apply|put|use|place|hold)\s(?:an?\s|some\s|the\s)?(?:ice|cold|heat|heating|hot|warm)\b(?!\s(?:water|drinks?|shower|bath|weather))|ice\s(?:your|the|it)\b|(?:aplique|ponga|use|coloque)\s(?:un\s|una\s)?(?:hielo|compresa|bolsa\sde\shielo|calor)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\b(?:towel|cloth|wrap|cover|sleeve|clothing|layer|pillowcase|sock|toalla|paño|tela|envuel|cubr)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cloth { get; }

    [GeneratedRegex(@"[0-9]\s(?:min|seg|sec)")]
    private static partial Regex Time { get; }
}

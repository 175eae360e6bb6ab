using ContentKit.Diagnostics;

namespace ContentKit.Rules.Structure;

/// <summary>Finds pages with too many boxes, and boxes that touch.</summary>
internal sealed class BoxCount : IRule
{
    private const int Most = 2;

    public Descriptor Descriptor { get; } = new("STR104", "too-many-boxes", Severity.Warning)
    {
        Why = "Where everything is in a box nothing stands out, and readers skip all of them.",
        Fix = "Keep at most 2 boxes on a page, with text between them.",
        Source = "NHS digital service manual, warning callouts",
        Bad = "title: Ankle care\n---\n::: note\nRest your foot.\n:::\n\n::: tip\n[Use a pillow.]\n:::",
        Good = "title: Ankle care\n---\n::: note\nRest your foot.\n:::\n\n## Comfort\n\nSleep well.\n\n::: tip\nUse a pillow.\n:::",
    };

    public void Check(RulePage page, Findings findings)
    {
        var count = 0;
        Block? last = null;
        foreach (var block in page.Blocks)
        {
            if (!block.IsBody)
                continue;
            if (block.Words.BoxPlace is { } place && place.Box != last?.Words.BoxPlace?.Box && ++count > 1)
            {
                if (last?.Words.BoxPlace is not null)
                    findings.Report(block.Location, "This box follows another one without text between them.");
                else if (count == Most + 1)
                    findings.Report(block.Location, $"The page has more than {Most} boxes; this is the next one.");
            }
            last = block;
        }
    }
}

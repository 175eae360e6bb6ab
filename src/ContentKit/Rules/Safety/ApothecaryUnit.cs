using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds grains, drams and minims.</summary>
internal sealed partial class ApothecaryUnit : IRule
{
    public Descriptor Descriptor { get; } = new("SAF022", "apothecary-unit", Severity.Error)
    {
        Why = "'gr' is read as gram: one grain is about 65 mg. Few readers know drams and minims.",
        Fix = "Write the dose in metric units.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take [5 grains] of aspirin.",
        Good = "Take 325 mg of aspirin.",
    };

    public ImmutableArray<string> Languages => ["en"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, unit) in page.FindWithDigits(Pattern, Hints))
            findings.Report(block, unit, $"'{unit.Value}' is an old unit that is taken for another.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["gr", "dram", "minim"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.,])[0-9]{1,4}(?:[./][0-9]{1,3})?[\s-]?(?:gr|grains?|drams?|minims?)(?![\w-])(?!\s+(?:of\s+(?:rice|sand|salt|wheat|pollen|barley|corn)|servings?|products?|foods?|crops?))")]
    private static partial Regex Pattern { get; }
}

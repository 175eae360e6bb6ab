using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds spoons as a measure for medicine; for food and gargles they are fine.</summary>
internal sealed partial class KitchenSpoon : IRule
{
    public Descriptor Descriptor { get; } = new("SAF023", "kitchen-spoon", Severity.Warning)
    {
        Why = "Kitchen spoons hold from half to twice as much, and a tablespoon taken for a teaspoon is three times the dose.",
        Fix = "Give the dose in mL, measured with a dosing syringe.",
        Source = "American Academy of Pediatrics, Metric Units and the Preferred Dosing of Orally Administered Liquid Medications; ISMP",
        Bad = "medicines.dose: [1 teaspoon]",
        Good = "medicines.dose: 5 mL",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, spoon) in page.Find(Pattern, Hints))
            if (block.Section == "medicines" || spoon.Groups["medicine"].Success)
                findings.Report(block, spoon.Groups["spoon"], $"'{spoon.Groups["spoon"].Value}' is no safe measure for medicine.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["spoon", "tsp", "tbsp", "cuchara"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w-])(?<spoon>(?:[0-9]{1,2}(?:[./][0-9]{1,2})?\s|½\s?|¼\s?)?(?:teaspoons?|tablespoons?|teaspoonfuls?|tablespoonfuls?|tsp|tbsp|cucharaditas?|cucharadas?))(?!\w)(?<medicine>\s+(?:of\s+|de\s+)?(?:the\s+|your\s+|liquid\s+|el\s+|la\s+){0,3}(?:medicines?|medications?|syrup|antibiotic|acetaminophen|ibuprofen|paracetamol|medicamento|medicina|jarabe)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}

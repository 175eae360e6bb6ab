using ContentKit.Diagnostics;

namespace ContentKit.Exporting.Themes;

/// <summary>Checks the words that tell the urgency tiers apart.</summary>
internal static class TierWords
{
    private static readonly string[] Tiers = ["emergency", "urgent", "routine"];

    public static void Check(ThemeStrings strings, DiagnosticBag bag)
    {
        foreach (var part in new[] { "label", "heading" })
            for (var i = 1; i < Tiers.Length; i++)
                for (var j = 0; j < i; j++)
                    if (Key(i, part) is var key && strings[key] is { } words && words.Equals(strings[Key(j, part)], StringComparison.OrdinalIgnoreCase))
                        bag.Report(TemplateErrors.WrongTier, strings.Source.At(0, 0), $"'{key}' and '{Key(j, part)}' have the same words (\"{words}\").");
        if (strings["tier_emergency_heading"] is { } lead && !lead.Contains("{emergency_number}", StringComparison.Ordinal))
            bag.Report(TemplateErrors.WrongTier, strings.Source.At(0, 0), "'tier_emergency_heading' does not say {emergency_number}.", "Write for example \"Call {emergency_number} now if:\".");
    }

    private static string Key(int tier, string part) => $"tier_{Tiers[tier]}_{part}";
}

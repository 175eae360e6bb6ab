using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Exporting.Themes;

/// <summary>Checks the words that tell the urgency tiers apart.</summary>
internal static class TierWords
{
    private static readonly string[] Tiers = ["emergency", "urgent", "routine"];

    private static readonly Lazy<ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>>> Shipped = new(Read);

    public static void Check(ThemeStrings strings, DiagnosticBag bag)
    {
        foreach (var key in strings.Words.Keys.Where(IsVital).Where(key => !strings.Words[key].Any(char.IsLetter)))
            bag.Report(TemplateErrors.MissingString, strings.Source.At(0, 0), $"The text '{key}' has no words.", key == "do_not" ? "Without them every page would tell readers to do what they must not do." : null);
        CheckShipped(strings, bag);
        foreach (var part in new[] { "label", "heading" })
            for (var i = 1; i < Tiers.Length; i++)
                for (var j = 0; j < i; j++)
                    if (Key(i, part) is var key && strings[key] is { } words && words.Equals(strings[Key(j, part)], StringComparison.OrdinalIgnoreCase))
                        bag.Report(TemplateErrors.WrongTier, strings.Source.At(0, 0), $"'{key}' and '{Key(j, part)}' have the same words (\"{words}\").");
        if (strings["tier_emergency_heading"] is { } lead && !lead.Contains("{emergency_number}", StringComparison.Ordinal))
            bag.Report(TemplateErrors.WrongTier, strings.Source.At(0, 0), "'tier_emergency_heading' does not say {emergency_number}.", "Write for example \"Call {emergency_number} now if:\".");
    }

    /// <summary>A label that readers know from elsewhere as that of another tier sends them to the wrong place.</summary>
    private static void CheckShipped(ThemeStrings strings, DiagnosticBag bag)
    {
        if (!Shipped.Value.TryGetValue(strings.Language, out var shipped) && !Shipped.Value.TryGetValue(strings.Language.Split('-')[0], out shipped))
            return;
        for (var i = 0; i < Tiers.Length; i++)
            for (var j = 0; j < Tiers.Length; j++)
                if (i != j && strings[Key(i, "label")] is { } words && shipped.GetValueOrDefault(Key(j, "label")) is { } other && words.Trim().Equals(other, StringComparison.OrdinalIgnoreCase))
                    bag.Report(TemplateErrors.WrongTier, strings.Source.At(0, 0), $"'{Key(i, "label")}' says \"{words}\", which is the word for the tier '{Tiers[j]}'.");
    }

    private static bool IsVital(string key) => key == "do_not"
        || key.StartsWith("tier_", StringComparison.Ordinal) && (key.EndsWith("_label", StringComparison.Ordinal) || key.EndsWith("_heading", StringComparison.Ordinal) || key.EndsWith("_heading_contact", StringComparison.Ordinal));

    /// <summary>The words of the default theme by language.</summary>
    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Read() =>
        BuiltIn.Files("themes/default/").Select(file => (File: file, Name: file.Path[(file.Path.LastIndexOf('/') + 1)..]))
            .Where(file => file.Name.StartsWith("strings.", StringComparison.Ordinal) && file.Name.EndsWith(".yml", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Name[8..^4], file => StringsFile.Read(file.File, new DiagnosticBag()), StringComparer.Ordinal);

    private static string Key(int tier, string part) => $"tier_{Tiers[tier]}_{part}";
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Rules;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>Reads what contentkit.yml says of rules: profile, profiles, rules.</summary>
internal static class RuleSettingsReader
{
    private const string Off = "off";

    public static RuleSettings Read(Node fields, SourceFile file) =>
        new(fields.TextOf("profile"), fields["profile"]?.Location ?? file.At(0, 0))
        {
            Profiles = [.. (fields["profiles"]?.Entries ?? []).Where(entry => entry.Value.Kind == NodeKind.Mapping).Select(ProfileOf)],
            Choices = Choices(fields["rules"]),
            Region = fields["defaults"]?.TextOf("region") ?? fields.TextOf("region"), // in this order for pages, too
        };

    private static Profile ProfileOf(Entry entry) =>
        new(entry.Name, entry.Key.Location, entry.Value.TextOf("extends") ?? Profile.International, entry.Value["extends"]?.Location ?? entry.Key.Location, Choices(entry.Value["rules"]));

    private static ImmutableArray<RuleChoice> Choices(Node? rules) =>
        [.. (rules?.Entries ?? []).Select(entry => ChoiceOf(entry, entry.Value.Kind == NodeKind.Mapping ? entry.Value.TextOf("severity") : entry.Value.Text)).OfType<RuleChoice>()];

    /// <summary>Null for what the schema check has refused already.</summary>
    private static RuleChoice? ChoiceOf(Entry entry, string? word) =>
        word == Off ? new RuleChoice(entry.Name, entry.Key.Location, null, entry.Value.TextOf("reason"))
        : Enum.TryParse<Severity>(word, ignoreCase: true, out var severity) ? new RuleChoice(entry.Name, entry.Key.Location, severity, entry.Value.TextOf("reason")) : null;
}

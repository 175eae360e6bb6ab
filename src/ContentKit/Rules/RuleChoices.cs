using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>Which rules run in a library, and how serious they are: the profile's choices, then the library's own.</summary>
internal sealed class RuleChoices
{
    private static readonly string[] Guarded = ["URG", "SAF"];
    private readonly Dictionary<string, RuleChoice> _choices = new(StringComparer.Ordinal);
    private readonly string _profile;

    private RuleChoices(string profile) => _profile = profile;

    public static RuleChoices Of(RuleSettings settings, IReadOnlyDictionary<string, Descriptor> rules, DiagnosticBag bag)
    {
        var (root, own) = Resolve(settings, bag);
        var choices = new RuleChoices(root);
        foreach (var choice in own.Reverse().SelectMany(profile => profile.Choices).Concat(settings.Choices))
            choices.Add(choice, rules, bag);
        foreach (var other in settings.Profiles.Except(own).SelectMany(profile => profile.Choices))
            new RuleChoices(root).Add(other, rules, bag); // a mistake in a profile shows before it is chosen
        return choices;
    }

    public Severity? SeverityOf(IRule rule) =>
        rule.Profiles.IsEmpty || rule.Profiles.Contains(_profile) || _choices.ContainsKey(rule.Descriptor.Id) ? SeverityOf(rule.Descriptor) : null;

    public Severity? SeverityOf(Descriptor rule) => _choices.TryGetValue(rule.Id, out var choice) ? choice.Severity : rule.Severity;

    private void Add(RuleChoice choice, IReadOnlyDictionary<string, Descriptor> rules, DiagnosticBag bag)
    {
        if (!rules.TryGetValue(choice.Rule, out var rule))
        {
            bag.Report(RuleErrors.UnknownRule, choice.Place, $"There is no rule called '{choice.Rule}'.",
                NearestName.Find(choice.Rule, rules.Keys) is { } near ? $"Did you mean '{near}'?" : null);
            return;
        }
        var usual = rule.Severity;
        if (!rule.IsWaivable && choice.Severity != usual)
        {
            bag.Report(RuleErrors.NoReason, choice.Place, $"The rule {choice.Rule} ({rule.Name}) cannot be made weaker: it keeps the names of reviewers true.",
                "Remove this line, and have changed leaflets reviewed and signed again.");
            return;
        }
        if (Guarded.Contains(choice.Rule[..3]) && usual == Severity.Error && choice.Severity is not Severity.Error && string.IsNullOrWhiteSpace(choice.Reason))
            bag.Report(RuleErrors.NoReason, choice.Place, $"The rule {choice.Rule} ({rule.Name}) is made weaker here without a reason.");
        _choices[choice.Rule] = choice;
    }

    /// <summary>The profile of the tool at the root, and the organization's own on the way there, the nearest first.</summary>
    private static (string Root, ImmutableArray<Profile> Own) Resolve(RuleSettings settings, DiagnosticBag bag)
    {
        var byName = new Dictionary<string, Profile>(StringComparer.Ordinal);
        foreach (var profile in settings.Profiles)
            if (Profile.Known.Contains(profile.Name) || !byName.TryAdd(profile.Name, profile))
                bag.Report(RuleErrors.BadProfile, profile.Place, $"The name '{profile.Name}' is taken by another profile.");
        foreach (var profile in settings.Profiles.Where(profile => !Profile.Known.Contains(profile.Extends) && !byName.ContainsKey(profile.Extends)))
            bag.Report(RuleErrors.UnknownProfile, profile.ExtendsPlace, $"There is no profile called '{profile.Extends}'.", Near(profile.Extends, byName));
        var own = new List<Profile>();
        var (name, place) = (settings.Profile ?? Profile.Of(settings.Region), settings.Place);
        while (!Profile.Known.Contains(name))
        {
            if (!byName.TryGetValue(name, out var profile))
            {
                if (own.Count == 0)
                    bag.Report(RuleErrors.UnknownProfile, place, $"There is no profile called '{name}'.", Near(name, byName));
                return (Profile.International, [.. own]);
            }
            if (own.Contains(profile))
            {
                bag.Report(RuleErrors.BadProfile, profile.ExtendsPlace, $"The profile '{profile.Name}' extends itself.");
                return (Profile.International, [.. own]);
            }
            own.Add(profile);
            name = profile.Extends;
        }
        return (name, [.. own]);
    }

    private static string? Near(string name, Dictionary<string, Profile> byName) =>
        NearestName.Find(name, Profile.Known.Concat(byName.Keys)) is { } near ? $"Did you mean '{near}'?" : null;
}

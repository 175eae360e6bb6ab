using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Rules;

/// <summary>A rule with the severity that the library gives it.</summary>
internal sealed class ActiveRule(IRule rule, Severity severity)
{
    private readonly Descriptor[] _bySeverity = [.. Enum.GetValues<Severity>().Select(level => rule.Descriptor with { Severity = level })];

    public IRule Rule => rule;

    public Severity Severity => severity;

    private ImmutableArray<string> Languages { get; } = rule.Languages;

    /// <param name="language">Without region.</param>
    public bool Knows(string language) => Languages.IsEmpty || Languages.Contains(language);

    /// <summary>The descriptor to report under; a rule may ask for another severity than its usual one, unless the library has set one.</summary>
    public Descriptor As(Severity? wanted) => _bySeverity[(int)(wanted is { } level && severity == rule.Descriptor.Severity ? level : severity)];
}

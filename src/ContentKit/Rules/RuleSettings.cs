using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>What contentkit.yml says of rules.</summary>
/// <param name="Profile">The name of a profile, or null for that of the library's region.</param>
/// <param name="Place">Where it stands.</param>
public sealed record RuleSettings(string? Profile, Location Place)
{
    /// <summary>The organization's own.</summary>
    public ImmutableArray<Profile> Profiles { get; init; } = [];

    /// <summary>They win over those of the profile.</summary>
    public ImmutableArray<RuleChoice> Choices { get; init; } = [];

    /// <summary>The library's region, which picks the profile when none is named.</summary>
    public string? Region { get; init; }
}

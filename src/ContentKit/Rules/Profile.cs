using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>A house style: the rules of another profile with some choices of its own.</summary>
public sealed record Profile(string Name, Location Place, string Extends, Location ExtendsPlace, ImmutableArray<RuleChoice> Choices)
{
    /// <summary>The profiles that come with the tool: rules for everybody, and those of two house styles on top.</summary>
    public static readonly ImmutableArray<string> Known = [International, UnitedStates, UnitedKingdom];

    public const string International = "international", UnitedStates = "us", UnitedKingdom = "uk";

    /// <summary>The house style of a region, for libraries that choose none.</summary>
    public static string Of(string? region) => region switch
    {
        "US" => UnitedStates,
        "GB" => UnitedKingdom,
        _ => International,
    };
}

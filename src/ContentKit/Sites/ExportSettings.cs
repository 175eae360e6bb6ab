using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>A part of the library for one partner. Empty lists choose everything.</summary>
public sealed record ExportSettings(string Name, Location Location)
{
    public ImmutableArray<string> Specialties { get; init; } = [];

    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<string> Audience { get; init; } = [];

    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>"active" or "retired". What a partner once had is withdrawn from it whatever stands here.</summary>
    public ImmutableArray<string> Status { get; init; } = [];

    /// <summary>Fields that the partner's items do not have.</summary>
    public ImmutableArray<(string Name, Location Location)> Omit { get; init; } = [];

    /// <summary>The words with which the partner must name the source.</summary>
    public string? Attribution { get; init; }

    /// <summary>Where the partner publishes its copies; null for the library's own address.</summary>
    public string? Url { get; init; }
}

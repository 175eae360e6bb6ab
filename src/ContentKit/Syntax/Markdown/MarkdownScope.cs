using System.Collections.Immutable;

namespace ContentKit.Syntax.Markdown;

/// <summary>What a text may refer to: values by name, shared fragments by name, and the words for its boxes.</summary>
public sealed record MarkdownScope(
    IReadOnlyDictionary<string, string> Variables,
    IReadOnlyDictionary<string, MarkdownText> Fragments,
    IReadOnlyDictionary<string, string> BoxLabels)
{
    /// <summary>Names of fragments that exist, but not in the language of the text.</summary>
    public IReadOnlySet<string> OtherFragments { get; init; } = ImmutableHashSet<string>.Empty;
}

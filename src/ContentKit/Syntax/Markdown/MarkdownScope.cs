namespace ContentKit.Syntax.Markdown;

/// <summary>What a text may refer to: values by name, shared fragments by name, and the words for its boxes.</summary>
public sealed record MarkdownScope(
    IReadOnlyDictionary<string, string> Variables,
    IReadOnlyDictionary<string, MarkdownText> Fragments,
    IReadOnlyDictionary<string, string> BoxLabels);

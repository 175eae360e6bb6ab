namespace ContentKit.Syntax.Markdown;

/// <summary>Words of a block that are marked, by their place in the block's text.</summary>
/// <param name="Kind">"link", "image", "strong", "emphasis" or "code".</param>
/// <param name="Address">Where a link leads, with the values of the library filled in; empty for the others.</param>
public readonly record struct TextMark(string Kind, int Start, int Length, string Address);

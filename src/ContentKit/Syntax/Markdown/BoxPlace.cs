namespace ContentKit.Syntax.Markdown;

/// <summary>The box that a block stands in.</summary>
/// <param name="Box">Counts the boxes of the text from 0; blocks with one number belong together.</param>
/// <param name="Kind">"note", "warning" or "tip".</param>
public readonly record struct BoxPlace(int Box, string Kind);

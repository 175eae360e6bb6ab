namespace ContentKit.Tests.Proof.Reading;

/// <summary>A stretch of text that stands on its own: a paragraph, an item, a heading, a line.</summary>
internal sealed record Block(string Text, bool IsHeading);

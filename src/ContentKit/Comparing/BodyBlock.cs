namespace ContentKit.Comparing;

/// <summary>A paragraph, heading, table row or list item of the narrative.</summary>
internal readonly record struct BodyBlock(string Text, bool IsItem, bool IsNumbered);

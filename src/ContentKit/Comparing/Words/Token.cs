namespace ContentKit.Comparing.Words;

/// <summary>A word, number or mark as it stands in a text, with the white space before it.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, bool HasSpace);

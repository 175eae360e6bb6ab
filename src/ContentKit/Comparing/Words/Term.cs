namespace ContentKit.Comparing.Words;

/// <summary>What a token means, whatever way it is written: "don't" is the terms "do" and "not", "two" is the number 2.</summary>
internal readonly record struct Term(TokenKind Kind, string Key);

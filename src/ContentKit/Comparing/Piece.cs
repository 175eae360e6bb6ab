namespace ContentKit.Comparing;

/// <summary>A run of words that both sides have, or only one of them.</summary>
public sealed record Piece(PieceKind Kind, string Text);

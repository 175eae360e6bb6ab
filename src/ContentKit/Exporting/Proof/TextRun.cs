namespace ContentKit.Exporting.Proof;

/// <summary>A stretch of text that readers see.</summary>
/// <param name="IsApart">True when something in front of it ends the line or the word.</param>
internal readonly record struct TextRun(int Start, int End, bool IsApart);

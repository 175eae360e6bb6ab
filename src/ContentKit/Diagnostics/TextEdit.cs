using ContentKit.Text;

namespace ContentKit.Diagnostics;

/// <summary>Puts other words in the place of a stretch of the file that the diagnostic is about.</summary>
public readonly record struct TextEdit(TextSpan Span, string Text);

using ContentKit.Text;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>An attribute of a start tag. The value's span lies inside its quotes.</summary>
internal readonly record struct HtmlAttribute(TextSpan Name, TextSpan Value, bool IsQuoted);

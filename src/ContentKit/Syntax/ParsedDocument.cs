using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>A page as its author wrote it: fields with their places, and the body. Nothing is checked yet.</summary>
public sealed record ParsedDocument(SourceFile Source, Node Fields, MarkdownText Body);

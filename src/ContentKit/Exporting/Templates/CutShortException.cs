using Scriban.Parsing;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>A template ended before its last line.</summary>
internal sealed class CutShortException(SourceSpan span, string message) : ScriptRuntimeException(span, message);

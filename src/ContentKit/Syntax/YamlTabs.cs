using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Finds tabs used as indentation, which the scanner reports at the wrong place.</summary>
internal static class YamlTabs
{
    public static bool Report(SourceFile file, TextSpan span, DiagnosticBag bag)
    {
        var text = file.Text.AsSpan(span.Start, span.Length);
        var found = false;
        for (var at = text.IndexOf('\t'); at >= 0; at = text[(at + 1)..].IndexOf('\t') is var next and >= 0 ? at + 1 + next : -1)
        {
            var lineStart = text[..at].LastIndexOf('\n') + 1;
            if (!text[lineStart..at].TrimStart(" -").IsEmpty)
                continue;
            bag.Report(YamlErrors.Tab, file.At(span.Start + at, 1), "This line is indented with a tab.");
            found = true;
        }
        return found;
    }
}

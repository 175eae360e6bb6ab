using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Syntax;

internal static class DocumentParser
{
    /// <summary>Null when the fields cannot be read; the reasons are in the bag.</summary>
    public static ParsedDocument? Parse(SourceFile file, DiagnosticBag bag)
    {
        if (FrontMatter.Find(file, bag) is not { } parts)
            return null;
        var before = bag.Count;
        var body = MarkdownText.ParseBody(file, parts.Body, bag);
        var fields = YamlReader.Read(file, parts.Fields, bag);
        if (fields is { Kind: NodeKind.Mapping })
            return new ParsedDocument(file, fields, body);
        if (fields is not null || bag.Count == before)
            bag.Report(YamlErrors.NotFields, fields?.Location ?? file.At(0, 3), "The front matter has no fields.");
        return null;
    }
}

using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Writes all that a document says so that <see cref="ContentReader"/> gives the same again.</summary>
internal sealed class ContentWriter(ByteWriter writer, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds) : ValueWriter(writer, page, tables, grounds)
{
    /// <summary>Null for what could not be read again.</summary>
    /// <param name="grounds">The other files of the library that the document may lead to, by path.</param>
    public static byte[]? Write(DocumentContent content, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds)
    {
        using var output = new ByteWriter(32 * 1024);
        var writer = new ContentWriter(output, page, tables, grounds);
        writer.Write(content.Data);
        writer.Write(content.Body);
        return writer.IsWhole ? output.Written.ToArray() : null;
    }
}

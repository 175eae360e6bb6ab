using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="ContentWriter"/> wrote.</summary>
/// <param name="fileOf">The file of the library with a path.</param>
internal sealed class ContentReader(ReadOnlyMemory<byte> bytes, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf) : ValueReader(bytes, page, tables, fileOf)
{
    public DocumentContent Read() => new(ReadValue(), ReadText());
}

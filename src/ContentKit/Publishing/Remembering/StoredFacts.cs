using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Facts as <see cref="FactsWriter"/> wrote them: a tenth of the memory, and a field is read when somebody asks for it.</summary>
/// <param name="fileOf">The file of the library with a path.</param>
internal sealed class StoredFacts(ReadOnlyMemory<byte> bytes, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf) : Facts
{
    public override ImmutableArray<string> Names => Reader.ReadNames();

    public override Value? this[string name] => Reader.Find(name);

    internal override Value All() => Reader.ReadAll();

    private FactsReader Reader => new(bytes, page, tables, fileOf);
}

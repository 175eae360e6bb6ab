using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads all or one of what <see cref="FactsWriter"/> wrote.</summary>
internal sealed class FactsReader(ReadOnlyMemory<byte> bytes, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf) : ValueReader(bytes, page, tables, fileOf)
{
    public ImmutableArray<string> ReadNames() => Names();

    public Value? Find(string name)
    {
        var wanted = Names().IndexOf(name);
        var (start, end) = (-1, 0);
        for (var left = Input.Read7BitEncodedInt(); left > 0; left--)
        {
            if (Input.Read7BitEncodedInt() == wanted)
                start = end;
            end += Input.Read7BitEncodedInt();
        }
        if (wanted < 0 || start < 0)
            return null;
        Input.Slice(start);
        return ReadValue();
    }

    public Value ReadAll()
    {
        var names = Names();
        var numbers = new int[Input.Read7BitEncodedInt()];
        for (var i = 0; i < numbers.Length; i++)
            (numbers[i], _) = (Input.Read7BitEncodedInt(), Input.Read7BitEncodedInt());
        ImmutableArray<Field> fields = [.. numbers.Select(number => new Field(names[number], ReadValue()))];
        return ReadValue() with { Fields = fields };
    }
}

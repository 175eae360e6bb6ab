using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentKit.Model;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="ValueWriter"/> wrote.</summary>
internal abstract class ValueReader(ByteReader reader, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf)
{
    protected ByteReader Input => reader;

    protected SourceFile Page => page;

    protected PageTables Tables => tables;

    protected Func<string, SourceFile> FileOf => fileOf;

    protected Value ReadValue()
    {
        var (kind, location, raw, text, timing, names) = ((ValueKind)reader.ReadByte(), ReadLocation(), reader.ReadString(), ReadText(), ReadTiming(), Names());
        return new Value(kind, location) { Raw = raw, Text = text, Timing = timing, Names = names, Fields = ReadFields(names), Items = List(ReadValue) };
    }

    private ImmutableArray<Field> ReadFields(ImmutableArray<string> names)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var fields = new Field[count];
        for (var i = 0; i < count; i++)
            fields[i] = new Field(names[reader.Read7BitEncodedInt()], ReadValue());
        return ImmutableCollectionsMarshal.AsImmutableArray(fields);
    }

    protected RenderedText ReadText()
    {
        var forms = reader.ReadByte();
        var text = reader.ReadString();
        return forms == 3 && text.Length == 0 ? RenderedText.Empty : new RenderedText((forms & 1) != 0 ? text : reader.ReadString(), text, (forms & 2) != 0 ? text : reader.ReadString());
    }

    private Timing? ReadTiming() => !reader.ReadBoolean() ? null
        : new Timing(ReadQuantity(), ReadQuantity(), ReadQuantity(), reader.ReadBoolean() ? ReadText() : null, reader.ReadBoolean());

    private Quantity? ReadQuantity() => !reader.ReadBoolean() ? null
        : new Quantity(OptionalNumber(), OptionalNumber(), (TimeUnit)reader.ReadByte()) { IsChoice = reader.ReadBoolean(), IsFirst = reader.ReadBoolean() };

    protected Location ReadLocation()
    {
        var file = reader.Read7BitEncodedInt();
        return new Location(file == 0 ? page : fileOf(tables.Files[file - 1]), ReadSpan());
    }

    protected TextSpan ReadSpan() => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    protected Fingerprint ReadFingerprint() => new(reader.ReadUInt64(), reader.ReadUInt64());

    protected ImmutableArray<string> Names() => ImmutableCollectionsMarshal.AsImmutableArray(tables.Names[reader.Read7BitEncodedInt()]);

    protected string Word() => tables.Words[reader.Read7BitEncodedInt()];

    protected decimal? OptionalNumber() => reader.ReadBoolean() ? reader.ReadDecimal() : null;

    protected string? OptionalText() => reader.ReadBoolean() ? reader.ReadString() : null;

    protected ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentKit.Model;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="ValueWriter"/> wrote.</summary>
internal abstract class ValueReader(BinaryReader reader, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf)
{
    protected BinaryReader Input => reader;

    protected SourceFile Page => page;

    protected PageTables Tables => tables;

    protected Value ReadValue()
    {
        var value = new Value((ValueKind)reader.ReadByte(), ReadLocation()) { Raw = reader.ReadString(), Text = ReadText(), Timing = ReadTiming(), Names = Names() };
        return value with { Fields = List(() => new Field(value.Names[reader.Read7BitEncodedInt()], ReadValue())), Items = List(ReadValue) };
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

    protected decimal? OptionalNumber() => reader.ReadBoolean() ? reader.ReadDecimal() : null;

    protected string? OptionalText() => reader.ReadBoolean() ? reader.ReadString() : null;

    protected ImmutableArray<T> List<T>(Func<T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}

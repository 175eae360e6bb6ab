using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentKit.Model;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="ValueWriter"/> wrote.</summary>
internal abstract class ValueReader(ReadOnlyMemory<byte> bytes, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf)
{
    private ByteReader _reader = new(bytes);
    private Func<Value>? _readValue; // made once: a page has many lists

    protected ref ByteReader Input => ref _reader;

    protected SourceFile Page => page;

    protected PageTables Tables => tables;

    protected Func<string, SourceFile> FileOf => fileOf;

    protected Value ReadValue()
    {
        var (kind, parts, location) = ((ValueKind)_reader.ReadByte(), (ValueParts)_reader.ReadByte(), ReadLocation());
        var raw = parts.HasFlag(ValueParts.Raw) ? _reader.ReadString() : "";
        var text = parts.HasFlag(ValueParts.Text) ? ReadText() : RenderedText.Empty;
        var timing = parts.HasFlag(ValueParts.Timing) ? ReadTiming() : null;
        var names = parts.HasFlag(ValueParts.Fields) ? Names() : [];
        return new Value(kind, location)
        {
            Raw = raw,
            Text = text,
            Timing = timing,
            Names = names,
            Fields = parts.HasFlag(ValueParts.Fields) ? ReadFields(names) : [],
            Items = parts.HasFlag(ValueParts.Items) ? List(_readValue ??= ReadValue) : [],
        };
    }

    private ImmutableArray<Field> ReadFields(ImmutableArray<string> names)
    {
        var count = _reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var fields = new Field[count];
        for (var i = 0; i < count; i++)
            fields[i] = new Field(names[_reader.Read7BitEncodedInt()], ReadValue());
        return ImmutableCollectionsMarshal.AsImmutableArray(fields);
    }

    protected RenderedText ReadText()
    {
        var forms = _reader.ReadByte();
        var text = _reader.ReadString();
        return forms == 3 && text.Length == 0 ? RenderedText.Empty : new RenderedText((forms & 1) != 0 ? text : _reader.ReadString(), text, (forms & 2) != 0 ? text : _reader.ReadString());
    }

    private Timing ReadTiming() => new(ReadQuantity(), ReadQuantity(), ReadQuantity(), _reader.ReadBoolean() ? ReadText() : null, _reader.ReadBoolean());

    private Quantity? ReadQuantity() => !_reader.ReadBoolean() ? null
        : new Quantity(OptionalNumber(), OptionalNumber(), (TimeUnit)_reader.ReadByte()) { IsChoice = _reader.ReadBoolean(), IsFirst = _reader.ReadBoolean() };

    protected Location ReadLocation()
    {
        var file = _reader.Read7BitEncodedInt();
        return new Location(file == 0 ? page : fileOf(tables.Files[file - 1]), ReadSpan());
    }

    protected TextSpan ReadSpan() => new(_reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt());

    protected Fingerprint ReadFingerprint() => new(_reader.ReadUInt64(), _reader.ReadUInt64());

    protected ImmutableArray<string> Names() => ImmutableCollectionsMarshal.AsImmutableArray(tables.Names[_reader.Read7BitEncodedInt()]);

    protected string Word() => tables.Words[_reader.Read7BitEncodedInt()];

    protected decimal? OptionalNumber() => _reader.ReadBoolean() ? _reader.ReadDecimal() : null;

    protected string? OptionalText() => _reader.ReadBoolean() ? _reader.ReadString() : null;

    protected ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = _reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentKit.Model;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Writes the values of one page and what they consist of.</summary>
internal abstract class ValueWriter(ByteWriter writer, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds)
{
    protected ByteWriter Output => writer;

    protected PageTables Tables => tables;

    protected SourceFile Page => page;

    protected IReadOnlyDictionary<string, SourceFile> Grounds => grounds;

    /// <summary>False once something lies in a file that a reader would not find.</summary>
    protected bool IsWhole { get; set; } = true;

    protected void Write(Value value)
    {
        var parts = PartsOf(value);
        writer.Write((byte)value.Kind);
        writer.Write((byte)parts);
        Write(value.Location);
        if (parts.HasFlag(ValueParts.Raw))
            writer.Write(value.Raw);
        if (parts.HasFlag(ValueParts.Text))
            Write(value.Text);
        if (value.Timing is { } timing)
            Write(timing);
        if (parts.HasFlag(ValueParts.Fields))
        {
            Names(value.Names);
            writer.Write7BitEncodedInt(value.Fields.Length);
            foreach (var field in value.Fields)
            {
                Number(value.Names, field.Name);
                Write(field.Value);
            }
        }
        if (!parts.HasFlag(ValueParts.Items))
            return;
        writer.Write7BitEncodedInt(value.Items.Length);
        foreach (var item in value.Items)
            Write(item);
    }

    private static ValueParts PartsOf(Value value) =>
        (value.Raw.Length > 0 ? ValueParts.Raw : 0) | (value.Text != RenderedText.Empty ? ValueParts.Text : 0) | (value.Timing is not null ? ValueParts.Timing : 0)
        | (value.Names.IsEmpty && value.Fields.IsEmpty ? 0 : ValueParts.Fields) | (value.Items.IsEmpty ? 0 : ValueParts.Items);

    private void Write(Timing timing)
    {
        Optional(timing.For, Write);
        Optional(timing.Every, Write);
        Optional(timing.During, Write);
        Optional(timing.Limit, Write);
        writer.Write(timing.AsDirected);
    }

    private void Write(Quantity quantity)
    {
        Optional(quantity.Min, writer.Write);
        Optional(quantity.Max, writer.Write);
        writer.Write((byte)quantity.Unit);
        writer.Write(quantity.IsChoice);
        writer.Write(quantity.IsFirst);
    }

    /// <summary>Most texts say the same in all three forms.</summary>
    protected void Write(RenderedText text)
    {
        var (isPlain, isTyped) = (text.Html == text.Text, text.Markdown == text.Text);
        writer.Write((byte)((isPlain ? 1 : 0) | (isTyped ? 2 : 0)));
        writer.Write(text.Text);
        if (!isPlain)
            writer.Write(text.Html);
        if (!isTyped)
            writer.Write(text.Markdown);
    }

    protected void Write(Location location)
    {
        IsWhole &= location.File == page || grounds.GetValueOrDefault(location.File.Path) == location.File;
        writer.Write7BitEncodedInt(location.File == page ? 0 : 1 + tables.Files.NumberOf(location.File.Path));
        Write(location.Span);
    }

    protected void Write(TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    protected void Write(Fingerprint fingerprint) => writer.Write(fingerprint);

    protected void Names(ImmutableArray<string> names) => writer.Write7BitEncodedInt(tables.Names.NumberOf(ImmutableCollectionsMarshal.AsArray(names) ?? []));

    /// <summary>The place of a field among the names that its group can have.</summary>
    protected void Number(ImmutableArray<string> names, string name)
    {
        var number = names.IndexOf(name);
        IsWhole &= number >= 0;
        writer.Write7BitEncodedInt(number);
    }

    /// <summary>A word that many pages share.</summary>
    protected void Word(string word) => writer.Write7BitEncodedInt(tables.Words.NumberOf(word));

    protected void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
            write(item);
    }

    protected void Optional<T>(T? item, Action<T> write) where T : class
    {
        writer.Write(item is not null);
        if (item is not null)
            write(item);
    }

    protected void Optional<T>(T? item, Action<T> write) where T : struct
    {
        writer.Write(item.HasValue);
        if (item.HasValue)
            write(item.Value);
    }
}

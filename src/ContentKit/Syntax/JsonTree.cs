using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Builds the nodes of <see cref="JsonReader"/> from JSON that a writer of ours made. They have no places, so they serve a verdict and no report.</summary>
internal static class JsonTree
{
    private const int LongestName = 64, MostNames = 1000;

    private static readonly Location Nowhere = new SourceFile("", "").At(0, 0);

    /// <summary>The names of fields that this thread has read: the files of a library have the same ones.</summary>
    [ThreadStatic]
    private static Dictionary<string, Node>? _names;

    /// <summary>Null for what the reader refuses: too many levels, or a name that stands twice.</summary>
    public static Node? Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonReader.MaximumDepth + 2 });
        return reader.Read() ? Value(ref reader) : null;
    }

    private static Node? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= JsonReader.MaximumDepth => null,
        JsonTokenType.StartObject => Group(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.String => Text(ref reader),
        _ => Node.Scalar(Nowhere, Encoding.UTF8.GetString(reader.ValueSpan), isPlain: true, isTyped: true),
    };

    private static Node Text(ref Utf8JsonReader reader) => Node.Scalar(Nowhere, reader.GetString() ?? "", isPlain: false);

    private static Node Name(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > LongestName)
            return Text(ref reader);
        Span<char> buffer = stackalloc char[LongestName];
        ReadOnlySpan<char> name = buffer[..Encoding.UTF8.GetChars(reader.ValueSpan, buffer)];
        var known = (_names ??= new Dictionary<string, Node>(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(name, out var node) && _names.Count < MostNames)
            known[name] = node = Text(ref reader);
        return node ?? Text(ref reader);
    }

    private static Node? List(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader) is not { } item)
                return null;
            items.Add(item);
        }
        return Node.Sequence(Nowhere, items.DrainToImmutable());
    }

    private static Node? Group(ref Utf8JsonReader reader)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Name(ref reader);
            if (!reader.Read() || Value(ref reader) is not { } value || Holds(entries, name.Text))
                return null;
            entries.Add(new Entry(name, value));
        }
        return Node.Mapping(Nowhere, entries.DrainToImmutable());
    }

    private static bool Holds(ImmutableArray<Entry>.Builder entries, string name)
    {
        foreach (var entry in entries)
            if (entry.Name == name)
                return true;
        return false;
    }
}

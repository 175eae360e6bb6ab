using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Builds nodes from the tokens of a JSON text.</summary>
internal ref struct JsonNodes(SourceFile file, byte[] bytes, bool isTyped, DiagnosticBag bag)
{
    private Utf8JsonReader _reader = new(bytes, new JsonReaderOptions { MaxDepth = JsonReader.MaximumDepth + 2 });
    private Utf8Places _places = new(file.Text);

    /// <summary>The value or name that was read last.</summary>
    public Location Here { get; private set; }

    public readonly bool IsInside => _reader.CurrentDepth > 0 || _reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;

    public Node? Read()
    {
        Next();
        var node = ReadValue();
        return node is not null && Next() ? throw new JsonException() : node;
    }

    private bool Next()
    {
        if (!_reader.Read())
            return false;
        var start = _places.Find(_reader.TokenStartIndex);
        // The reader counts the colon to the name before it.
        var length = _reader.TokenType == JsonTokenType.PropertyName ? _reader.ValueSpan.Length + 2 : _reader.BytesConsumed - _reader.TokenStartIndex;
        Here = new Location(file, TextSpan.FromBounds(start, _places.Find(_reader.TokenStartIndex + length)));
        return true;
    }

    private Node? ReadValue() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadGroup(Here.Span.Start),
        JsonTokenType.StartArray => ReadList(Here.Span.Start),
        JsonTokenType.String => Node.Scalar(Here, _reader.GetString() ?? "", isPlain: false),
        _ => Node.Scalar(Here, Encoding.UTF8.GetString(_reader.ValueSpan), isPlain: true, isTyped),
    };

    private Node? ReadList(int start)
    {
        if (IsTooDeep())
            return null;
        var items = ImmutableArray.CreateBuilder<Node>();
        while (Next() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue() is not { } item)
                return null;
            items.Add(item);
        }
        return Node.Sequence(Since(start), items.DrainToImmutable());
    }

    private Node? ReadGroup(int start)
    {
        if (IsTooDeep())
            return null;
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var names = new Dictionary<string, Node>(StringComparer.Ordinal);
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Node.Scalar(Here, _reader.GetString() ?? "", isPlain: false);
            Next();
            if (ReadValue() is not { } value)
                return null;
            if (names.TryAdd(key.Text, key))
                entries.Add(new Entry(key, value));
            else
                bag.Report(JsonErrors.DuplicateKey, key.Location,
                    $"'{key.Text}' stands here a second time; the first is on line {names[key.Text].Location.Start.Line}.", related: names[key.Text].Location);
        }
        return Node.Mapping(Since(start), entries.DrainToImmutable());
    }

    private readonly bool IsTooDeep()
    {
        if (_reader.CurrentDepth < JsonReader.MaximumDepth)
            return false;
        bag.Report(JsonErrors.TooDeep, Here, $"Brackets are nested more than {JsonReader.MaximumDepth} levels deep here.");
        return true;
    }

    private readonly Location Since(int start) => new(file, TextSpan.FromBounds(start, Here.Span.End));
}

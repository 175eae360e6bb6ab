using System.Buffers;
using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Syntax.Subset;

/// <summary>
/// Reads the part of YAML that nearly every page keeps to, and gives up at the first thing outside of it or wrong. Where it gives a node, <see cref="YamlReader"/>
/// would give the same one and report nothing: only that one knows the language, only that one finds problems.
/// </summary>
internal sealed class SubsetReader
{
    /// <summary>A text that starts with one of these may be something else than text, or is an error.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`.\0");

    private readonly SubsetText _text;

    private SubsetReader(SubsetText text) => _text = text;

    /// <summary>The fields; null when the text must be read by the rules of the whole language.</summary>
    public static Node? Read(SourceFile file, TextSpan span)
    {
        var characters = file.Text.AsSpan(span.Start, span.Length);
        if (characters.Contains('\t') || SourceDecoder.HasForbidden(characters))
            return null;
        var text = new SubsetText(file, span);
        text.SkipToFields();
        var fields = new SubsetReader(text).ReadValue(-1, 0, isInline: false);
        return text.Column < 0 && fields is { Kind: NodeKind.Mapping } ? fields : null;
    }

    public static bool IsMark(char character) => Marks.Contains(character);

    /// <summary>The value that starts here, and after it the way to the next line with fields.</summary>
    /// <param name="indent">The column of the field or list that the value belongs to; its further lines stand to the right of it.</param>
    /// <param name="isInline">True behind the colon of a field, where no other field can start.</param>
    private Node? ReadValue(int indent, int depth, bool isInline)
    {
        if (_text.IsAtDash)
            return isInline ? null : ReadSequence(depth);
        if (_text.Current is '|' or '>')
            return SubsetScalars.ReadBlock(_text, indent);
        if (_text.Current is '[' or '{' or '"' or '\'')
            return ReadClosed(depth);
        var line = _text.Line;
        if (IsMark(_text.Current) || SubsetScalars.PlainLength(line) is not { } length)
            return null;
        if (length == line.Length)
            return SubsetScalars.ReadPlain(_text, indent);
        return isInline ? null : ReadMapping(depth);
    }

    /// <summary>What ends with a quote or bracket must also end the line.</summary>
    private Node? ReadClosed(int depth)
    {
        var node = _text.Current is '[' or '{' ? SubsetFlow.Read(_text, depth) : SubsetScalars.ReadQuoted(_text);
        if (node is null || !_text.EndsLine())
            return null;
        _text.SkipToFields();
        return node;
    }

    private Node? ReadSequence(int depth)
    {
        var (start, column) = (_text.At, _text.Column);
        var items = ImmutableArray.CreateBuilder<Node>();
        do
        {
            _text.At++;
            if (depth == YamlReader.MaximumDepth || _text.EndsLine() || ReadValue(column, depth + 1, isInline: false) is not { } item)
                return null;
            items.Add(item);
        }
        while (_text.Column == column && _text.IsAtDash);
        var location = new Location(_text.File, TextSpan.FromBounds(start, items[^1].Location.Span.End));
        return _text.Column > column ? null : Node.Sequence(location, items.DrainToImmutable());
    }

    private Node? ReadMapping(int depth)
    {
        var (start, column) = (_text.At, _text.Column);
        var entries = ImmutableArray.CreateBuilder<Entry>();
        do
        {
            if (depth == YamlReader.MaximumDepth || ReadKey() is not { } key || Has(entries, key.Text) || ReadField(column, depth + 1) is not { } value)
                return null;
            entries.Add(new Entry(key, value));
        }
        while (_text.Column == column);
        var location = new Location(_text.File, TextSpan.FromBounds(start, entries[^1].Value.Location.Span.End));
        return _text.Column > column ? null : Node.Mapping(location, entries.DrainToImmutable());
    }

    /// <summary>A name and the colon behind it.</summary>
    private Node? ReadKey()
    {
        var line = _text.Line;
        if (IsMark(_text.Current) || SubsetScalars.PlainLength(line) is not { } length || length == line.Length || !IsName(line[..length]) || line[length - 1] == ' ')
            return null;
        var key = _text.Plain(_text.At, _text.At + length);
        _text.At += length + 1;
        return key;
    }

    /// <summary>YAML sets a limit near a thousand characters, and its scanner stumbles over names that hold an asterisk.</summary>
    public static bool IsName(ReadOnlySpan<char> words) => words.Length <= 1000 && !words.Contains('*');

    public static bool Has(ImmutableArray<Entry>.Builder entries, string name)
    {
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Name == name)
                return true;
        return false;
    }

    /// <summary>What stands behind the colon or below it. Lists may stand right below their name, not indented.</summary>
    private Node? ReadField(int column, int depth)
    {
        var end = _text.At;
        if (!_text.EndsLine())
            return ReadValue(column, depth, isInline: true);
        _text.SkipToFields();
        return _text.Column > column || _text.Column == column && _text.IsAtDash ? ReadValue(column, depth, isInline: false) : _text.Plain(end, end);
    }
}

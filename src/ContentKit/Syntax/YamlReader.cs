using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Subset;
using ContentKit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentKit.Syntax;

/// <summary>Reads a stretch of a file as YAML into nodes; every scalar stays the text that the author typed.</summary>
internal sealed class YamlReader
{
    public const int MaximumDepth = 16;

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly DiagnosticBag _bag;
    private readonly IParser _parser;
    private bool _broken;

    private YamlReader(SourceFile file, TextSpan span, DiagnosticBag bag)
    {
        (_file, _start, _bag) = (file, span.Start, bag);
        _parser = new Parser(new StringReader(file.Text.Substring(span.Start, span.Length)));
    }

    /// <summary>The top node; null after an error, or when there is nothing but comments.</summary>
    public static Node? Read(SourceFile file, TextSpan span, DiagnosticBag bag) => SubsetReader.Read(file, span) ?? ReadWhole(file, span, bag);

    /// <summary>Reads by the rules of the whole language, which takes several times as long.</summary>
    public static Node? ReadWhole(SourceFile file, TextSpan span, DiagnosticBag bag)
    {
        if (YamlTabs.Report(file, span, bag))
            return null;
        var reader = new YamlReader(file, span, bag);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException problem)
        {
            YamlProblems.Report(file, span, problem, bag);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner lets these escape on rare malformed input.
            bag.Report(YamlErrors.Syntax, file.At(span.Start, 0), "The fields of this file cannot be read.");
        }
        return null;
    }

    private Node? ReadStream()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
            return null;
        _parser.MoveNext();
        var node = ReadNode(0);
        if (_broken)
            return null;
        if (node is null)
        {
            // The scanner gives odd events for a ':' or '?' without a name.
            _bag.Report(YamlErrors.Syntax, _file.At(_start, 0), "The fields of this file cannot be read.");
            return null;
        }
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
            _bag.Report(YamlErrors.SeveralDocuments, LocationOf(second), "A second set of fields starts here.");
        return node;
    }

    private Node? ReadNode(int depth)
    {
        var current = _parser.Current;
        if (current is null || Refuse(current, depth))
            return null;
        switch (current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return ReadScalar(scalar);
            case SequenceStart start:
                return ReadSequence(start, depth);
            case MappingStart start:
                return ReadMapping(start, depth);
            default:
                return null;
        }
    }

    private bool Refuse(ParsingEvent current, int depth)
    {
        if (current is AnchorAlias alias)
            _bag.Report(YamlErrors.Alias, LocationOf(alias), $"'*{alias.Value}' is read as a reference to another text.");
        else if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _bag.Report(YamlErrors.Alias, LocationOf(anchored, 1), $"'&{anchored.Anchor.Value}' is read as a name for the text after it.");
        else if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            _bag.Report(YamlErrors.Tag, LocationOf(tagged, 1), $"'{tagged.Tag}' is read as an instruction, not as text.");
        else if (depth > MaximumDepth)
            _bag.Report(YamlErrors.TooDeep, LocationOf(current, 1), $"Fields are nested more than {MaximumDepth} levels deep here.");
        else
            return false;
        return _broken = true;
    }

    private Node ReadScalar(Scalar scalar)
    {
        var node = Node.Scalar(LocationOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
        if (node.IsPlain)
            ReportComment(node.Location.Span.End);
        if (scalar.Style == ScalarStyle.DoubleQuoted)
            YamlEscapes.Report(node, _bag);
        return node;
    }

    private void ReportComment(int end)
    {
        var rest = _file.Text.AsSpan(end);
        var spaces = rest.IndexOfAnyExcept(' ');
        if (spaces > 0 && rest[spaces] == '#' && end > _start)
            _bag.Report(YamlErrors.LostComment, _file.At(end + spaces, 1), "The text from '#' on is a comment: it will not appear on the page.");
    }

    private Node? ReadSequence(SequenceStart start, int depth)
    {
        _parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<Node>();
        while (_parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            if (items.Count > 0)
                SplitNumbers.Report(items[^1], item, _bag);
            items.Add(item);
        }
        var location = LocationBetween(start, _parser.Current, items.Count > 0 ? items[^1].Location : null);
        _parser.MoveNext();
        return Node.Sequence(location, items.DrainToImmutable());
    }

    private Node? ReadMapping(MappingStart start, int depth)
    {
        _parser.MoveNext();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        while (_parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not { } key)
                return null;
            if (key.Kind != NodeKind.Scalar)
            {
                _bag.Report(YamlErrors.ComplexKey, key.Location, "The name of a field stands here as a list or a group, not as a word.");
                _broken = true;
                return null;
            }
            if (ReadNode(depth + 1) is not { } value)
                return null;
            Add(entries, new Entry(key, value));
        }
        var location = LocationBetween(start, _parser.Current, entries.Count > 0 ? entries[^1].Value.Location : null);
        _parser.MoveNext();
        return Node.Mapping(location, entries.DrainToImmutable());
    }

    /// <summary>Keeps both of two equal keys out of each other's way: the first wins here, and the page has an error.</summary>
    private void Add(ImmutableArray<Entry>.Builder entries, Entry entry)
    {
        foreach (var other in entries)
        {
            if (other.Name != entry.Name)
                continue;
            var line = other.Key.Location.Start.Line;
            _bag.Report(YamlErrors.DuplicateKey, entry.Key.Location, $"'{entry.Name}' stands here a second time; the first is on line {line}.",
                related: other.Key.Location);
            return;
        }
        entries.Add(entry);
    }

    private Location LocationOf(ParsingEvent part, int? length = null) =>
        _file.At(_start + (int)part.Start.Index, length ?? (int)(part.End.Index - part.Start.Index));

    /// <summary>Block collections end where their last item ends, not at the next field.</summary>
    private Location LocationBetween(ParsingEvent start, ParsingEvent? end, Location? last)
    {
        var first = _start + (int)start.Start.Index;
        var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        var stop = isFlow && end is not null ? _start + (int)end.Start.Index + 1 : last?.Span.End ?? first;
        return new Location(_file, TextSpan.FromBounds(first, Math.Max(first, stop)));
    }
}

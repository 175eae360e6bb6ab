using System.Buffers;
using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Syntax.Subset;

/// <summary>Reads lists and groups in brackets that stand on one line.</summary>
internal static class SubsetFlow
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",[]{}:#\n");

    public static Node? Read(SubsetText text, int depth) => text.Current switch
    {
        _ when depth == YamlReader.MaximumDepth => null,
        '[' => ReadSequence(text, depth),
        _ => ReadMapping(text, depth),
    };

    private static Node? ReadSequence(SubsetText text, int depth)
    {
        var start = text.At;
        var items = ImmutableArray.CreateBuilder<Node>();
        while (HasNext(text, ']', items.Count == 0))
        {
            if (ReadValue(text, depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        return Close(text, start, ']') is { } location ? Node.Sequence(location, items.DrainToImmutable()) : null;
    }

    private static Node? ReadMapping(SubsetText text, int depth)
    {
        var start = text.At;
        var entries = ImmutableArray.CreateBuilder<Entry>();
        while (HasNext(text, '}', entries.Count == 0))
        {
            if (ReadPlain(text) is not { } key || text.Current != ':' || text.Next != ' ' || !SubsetReader.IsName(key.Text) || SubsetReader.Has(entries, key.Text))
                return null;
            text.At++;
            text.SkipBlanks();
            if (ReadValue(text, depth + 1) is not { } value)
                return null;
            entries.Add(new Entry(key, value));
        }
        return Close(text, start, '}') is { } location ? Node.Mapping(location, entries.DrainToImmutable()) : null;
    }

    /// <summary>Goes on to the next entry: over the opening bracket, or over a comma with a blank after it.</summary>
    private static bool HasNext(SubsetText text, char close, bool isFirst)
    {
        text.SkipBlanks();
        if (!isFirst && (text.Current != ',' || text.Next != ' '))
            return false;
        text.At++;
        text.SkipBlanks();
        return !isFirst || text.Current != close;
    }

    private static Location? Close(SubsetText text, int start, char close)
    {
        if (text.Current != close)
            return null;
        text.At++;
        return new Location(text.File, TextSpan.FromBounds(start, text.At));
    }

    private static Node? ReadValue(SubsetText text, int depth) => text.Current switch
    {
        '[' or '{' => Read(text, depth),
        '"' or '\'' => SubsetScalars.ReadQuoted(text),
        _ => ReadPlain(text),
    };

    private static Node? ReadPlain(SubsetText text)
    {
        if (SubsetReader.IsMark(text.Current))
            return null;
        var length = text.Rest.IndexOfAny(Ends);
        if (length < 0)
            return null;
        var words = text.Rest[..length].TrimEnd(' ').Length;
        var node = text.Plain(text.At, text.At + words);
        text.At += length;
        return node;
    }
}

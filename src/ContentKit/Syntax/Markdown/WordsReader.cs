using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ContentKit.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reads the words of inline content, one block after the other, and remembers where each came from.</summary>
internal sealed class WordsReader(MarkdownText owner, MarkdownScope scope)
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private readonly List<TextMark> _marks = [];

    /// <summary>Words that came from one stretch of the source; exact when they are the same characters.</summary>
    private readonly record struct Piece(int Start, int Length, int Source, int SourceLength)
    {
        public bool IsExact => Length == SourceLength;
    }

    public TextBlock Read(ContainerInline? content, TextForm form, int level = 0, ListPlace? list = null, BoxPlace? box = null)
    {
        if (content?.FirstChild is LiteralInline { NextSibling: null, Content.IsEmpty: false } only)
            return new TextBlock(form, only.Content.ToString(), PlacesFrom(StartOf(only))) { Level = level, List = list, BoxPlace = box };
        Inlines(content);
        return Block(form, level, list, box);
    }

    /// <summary>A text that is not Markdown: only values in double braces are filled in.</summary>
    public TextBlock ReadPlain(string text)
    {
        var at = 0;
        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", open + 2, StringComparison.Ordinal))
            if (VariableParser.Measure(text.AsSpan(open), out var name) is > 0 and var length && scope.Variables.TryGetValue(name, out var value))
            {
                Add(text.AsSpan(at, open - at), at, open - at);
                Add(value, open, length);
                at = open + length;
            }
        if (at == 0)
            return Read(text, 0, TextForm.Field);
        Add(text.AsSpan(at), at, text.Length - at);
        return Block(TextForm.Field, 0, null, null);
    }

    private TextBlock Block(TextForm form, int level, ListPlace? list, BoxPlace? box)
    {
        var pieces = _pieces.ToArray();
        var block = new TextBlock(form, _text.ToString(), (start, length) => Find(pieces, start, length)) { Level = level, List = list, BoxPlace = box, Marks = [.. _marks] };
        _text.Clear();
        _pieces.Clear();
        _marks.Clear();
        return block;
    }

    /// <summary>A text without marks, as it stands in the source.</summary>
    public TextBlock Read(string text, int source, TextForm form) => new(form, text, PlacesFrom(source));

    private Func<int, int, Location> PlacesFrom(int source) => (start, length) => owner.LocationOf(new SourceSpan(source + start, source + start + length - 1));

    /// <summary>Anchored at the end: a backslash before the first character belongs to the span, not to the words.</summary>
    private static int StartOf(LiteralInline literal) => literal.Span.End - literal.Content.Length + 1;

    private Location Find(Piece[] pieces, int start, int length)
    {
        if (pieces.Length == 0)
            return owner.LocationOf(new SourceSpan(0, -1));
        var first = PieceAt(pieces, start);
        var from = first.IsExact ? first.Source + Math.Min(start - first.Start, first.Length) : first.Source;
        if (length == 0)
            return owner.LocationOf(new SourceSpan(from, from - 1));
        var last = PieceAt(pieces, start + length - 1);
        var to = last.IsExact ? last.Source + (start + length - 1 - last.Start) : last.Source + last.SourceLength - 1;
        return owner.LocationOf(new SourceSpan(from, Math.Max(from - 1, to)));
    }

    private static Piece PieceAt(Piece[] pieces, int index)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }
        return pieces[low];
    }

    private void Inlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Inline(inline);
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan(), StartOf(literal), literal.Content.Length);
                break;
            case VariableInline variable:
                Add(scope.Variables.GetValueOrDefault(variable.Name, ""), variable.Span.Start, variable.Span.Length);
                break;
            case CodeInline code:
                Marked("code", "", () => Code(code));
                break;
            case LineBreakInline line:
                Add(" ", line.Span.Start, 1);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan(), entity.Span.Start, entity.Span.Length);
                break;
            case LinkInline link:
                Marked(link.IsImage ? "image" : "link", Variables.Fill(Addresses.Of(link), scope.Variables), () => Inlines(link));
                break;
            case AutolinkInline automatic:
                Marked("link", Addresses.Of(automatic), () => Add(automatic.Url, automatic.Span.Start + 1, automatic.Url.Length));
                break;
            case EmphasisInline emphasis:
                Marked(emphasis.DelimiterCount > 1 ? "strong" : "emphasis", "", () => Inlines(emphasis));
                break;
            case HtmlInline:
                break; // refused elsewhere
            case DelimiterInline delimiter:
                Add(delimiter.ToLiteral(), delimiter.Span.Start, delimiter.ToLiteral().Length);
                Inlines(delimiter);
                break;
            case ContainerInline container:
                Inlines(container);
                break;
            default:
                throw new UnreachableException($"No words for {inline.GetType().Name}.");
        }
    }

    /// <summary>A blank beside a backtick belongs to the marks.</summary>
    private void Code(CodeInline code)
    {
        var around = Math.Max(0, code.Span.Length - code.Content.Length);
        Add(code.Content, code.Span.Start + around / 2, code.Content.Length);
    }

    private void Marked(string kind, string address, Action read)
    {
        var (start, place) = (_text.Length, _marks.Count);
        _marks.Add(default);
        read();
        _marks[place] = new TextMark(kind, start, _text.Length - start, address);
    }

    private void Add(ReadOnlySpan<char> text, int source, int sourceLength)
    {
        if (text.IsEmpty)
            return;
        _pieces.Add(new Piece(_text.Length, text.Length, source, sourceLength));
        _text.Append(text);
    }
}

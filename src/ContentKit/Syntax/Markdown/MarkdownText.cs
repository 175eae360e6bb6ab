using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Markdig.Syntax;
using MarkdigParser = Markdig.Markdown;

namespace ContentKit.Syntax.Markdown;

/// <summary>A parsed body or field. It knows the place of every word in the author's file.</summary>
public sealed class MarkdownText
{
    internal const int MaximumBody = 128 * 1024;

    private const int MaximumMarks = 1000;

    /// <summary>The parser's time grows with the square of their number.</summary>
    private static readonly string[] CostlyMarks = ["[", ":::"];

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]\\`<&{\n");
    private readonly Node? _field;
    private readonly int _offset;
    private ImmutableArray<Diagnostic> _problems = [];

    private MarkdownText(SourceFile file, int offset, string source, MarkdownDocument? root, Node? field) =>
        (File, _offset, Source, Root, _field) = (file, offset, source, root, field);

    public SourceFile File { get; }

    /// <summary>The Markdown that was parsed.</summary>
    public string Source { get; }

    public bool IsEmpty => Source.AsSpan().Trim().IsEmpty;

    /// <summary>False for a field, which has no headings, lists or other blocks.</summary>
    internal bool IsBody => _field is null;

    /// <summary>Null for a field without any mark, which needs no parsing.</summary>
    internal MarkdownDocument? Root { get; }

    public static MarkdownText ParseBody(SourceFile file, TextSpan span, DiagnosticBag bag)
    {
        var source = file.Text.Substring(span.Start, span.Length);
        if (span.Length <= MaximumBody)
            return new MarkdownText(file, span.Start, source, Parse(source, Pipelines.Body, file.At(span.Start, 0), bag), null);
        bag.Report(SourceErrors.TooLarge, file.At(span.Start, 0), $"The text below the front matter is longer than {MaximumBody / 1024} KiB.");
        return new MarkdownText(file, span.Start, "", new MarkdownDocument(), null);
    }

    /// <summary>Reads one scalar as inline Markdown; line breaks of the YAML count as spaces. A field is read once, whoever asks.</summary>
    public static MarkdownText ParseField(Node field, DiagnosticBag bag)
    {
        var text = field.Markdown ??= ParseField(field);
        bag.AddRange(text._problems);
        return text;
    }

    private static MarkdownText ParseField(Node field)
    {
        if (!field.Text.AsSpan().ContainsAny(Marks))
            return new MarkdownText(field.Location.File, 0, field.Text, null, field);
        var bag = new DiagnosticBag();
        var root = Parse(field.Text, Pipelines.Field, field.Location, bag);
        return new MarkdownText(field.Location.File, 0, field.Text, root, field) { _problems = bag.ToImmutable() };
    }

    /// <summary>Reports everything that must not be, or could not be, printed.</summary>
    public void Check(MarkdownScope scope, DiagnosticBag bag)
    {
        if (Root is not null)
            new MarkdownLint(this, scope, bag).Check();
    }

    public RenderedText Render(MarkdownScope scope)
    {
        if (Root is null)
            return new RenderedText(HtmlEncoding.Encode(Source.Trim()), Source.Trim(), Source.Trim());
        var html = new HtmlRenderer(scope, Source.Length + Source.Length / 2);
        var text = new PlainTextRenderer(scope);
        if (_field is null)
            return new RenderedText(html.Blocks(Root), text.Blocks(Root), "");
        return new RenderedText(html.Field(Root), text.Field(Root), Variables.Fill(Source.Trim(), scope.Variables, isMarkdown: true));
    }

    /// <summary>Spares most texts a walk.</summary>
    private bool MayLink => Source.Contains(Addresses.Leaflet, StringComparison.Ordinal) || Source.Contains(":::", StringComparison.Ordinal);

    /// <summary>The leaflets that this text links to, also through fragments.</summary>
    public IEnumerable<LinkTarget> LinkTargets(MarkdownScope scope) => Root is null || !MayLink ? [] : LeafletLinks.Find(this, scope);

    /// <summary>The words as a reader sees them, block by block; one block for a field.</summary>
    public ImmutableArray<TextBlock> Blocks(MarkdownScope scope)
    {
        if (Root is null)
            return [new TextBlock(TextForm.Field, Source, Find)];
        if (_field is null)
            return new BlockReader(this, scope).Read(Root);
        return [new WordsReader(this, scope).Read((Root.FirstOrDefault() as LeafBlock)?.Inline, TextForm.Field)];
    }

    /// <summary>The words of a field that is not Markdown.</summary>
    public static TextBlock PlainBlock(Node field, MarkdownScope scope)
    {
        if (!field.Text.Contains("{{", StringComparison.Ordinal))
            return new TextBlock(TextForm.Field, field.Text, field.LocationOf);
        return new WordsReader(new MarkdownText(field.Location.File, 0, field.Text, null, field), scope).ReadPlain(field.Text);
    }

    /// <summary>For a text without marks, whose characters are those of the source.</summary>
    private Location Find(int start, int length) => LocationOf(new SourceSpan(start, start + length - 1));

    internal Location LocationOf(SourceSpan span)
    {
        var length = Math.Max(0, span.Length);
        return _field is null ? File.At(_offset + span.Start, length) : _field.LocationOf(Math.Max(0, span.Start), length);
    }

    private static MarkdownDocument Parse(string source, Markdig.MarkdownPipeline pipeline, Location start, DiagnosticBag bag)
    {
        foreach (var mark in CostlyMarks)
        {
            if (source.AsSpan().Count(mark) is not (> MaximumMarks and var count))
                continue;
            bag.Report(MarkdownErrors.TooManyMarks, start, string.Create(CultureInfo.InvariantCulture, $"The mark '{mark}' stands {count:N0} times in this text; at most {MaximumMarks:N0} are allowed."));
            return new MarkdownDocument();
        }
        try
        {
            return MarkdigParser.Parse(source, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig gives up on deep nesting, without a position.
            bag.Report(MarkdownErrors.TooDeep, start, "Lists, quotes or emphasis are nested too deep in this text.");
            return new MarkdownDocument();
        }
    }
}

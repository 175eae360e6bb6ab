using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>Runs templates, one page after the other. Every value is escaped for the kind of output and noted as it is written.</summary>
internal sealed partial class OutputContext : TemplateContext
{
    /// <summary>Deep enough for any page, far from the end of the stack.</summary>
    public const int MaximumIncludes = 16;

    /// <summary>What a page of one leaflet prints, and more than any prints.</summary>
    private const int Few = 512, Many = 16 * 1024;

    private const int MaximumText = 16 * 1024 * 1024;

    /// <summary>Room for a list of some hundred thousand leaflets; a template that never ends meets it soon.</summary>
    private const int MaximumOutput = 64 * 1024 * 1024;
    private static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(20);
    private readonly PageText _wrapped = new();
    private CancellationTokenSource? _clock;

    public OutputContext(IReadOnlyDictionary<string, Template> templates) : base(Builtins.All)
    {
        Templates = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = 200_000;
        RecursiveLimit = 32;
        ObjectRecursionLimit = 16;
        LimitToString = MaximumText;
        OutputLimit = MaximumOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(100);
    }

    /// <summary>All of the theme, for those that include others.</summary>
    public IReadOnlyDictionary<string, Template> Templates { get; }

    public OutputKind Kind { get; private set; }

    public LongDate? Dates { get; private set; }

    public PageText Text { get; } = new();

    public List<Interpolation> Interpolations { get; } = new(Few);

    public int IncludeDepth { get; set; }

    /// <summary>The text with its long lines broken. The next page overwrites it.</summary>
    public ReadOnlySpan<char> Wrap()
    {
        _wrapped.Clear();
        TextWrapper.Wrap(Text.Written.Span, _wrapped);
        return _wrapped.Written.Span;
    }

    public void Start(OutputKind kind, IScriptObject model, LongDate dates)
    {
        (Kind, Dates, _clock) = (kind, dates, new CancellationTokenSource(MaximumTime));
        CancellationToken = _clock.Token;
        PushCulture(CultureInfo.InvariantCulture);
        PushOutput(Text);
        PushGlobal(model);
        PushGlobal(new OwnVariables());
    }

    public void Stop() => _clock?.Dispose();

    /// <summary>Forgets a page that came to its end. After a failure nobody knows what is left in the context: it must not be used again.</summary>
    public override void Reset()
    {
        base.Reset();
        Text.Clear();
        Interpolations.Clear();
        if (Interpolations.Capacity > Many)
            Interpolations.Capacity = Few;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var start = Text.Length;
        var item = -1;
        switch (textAsObject)
        {
            case null:
                return this;
            case ModelValue { Data: { } data } when Kind == OutputKind.Html:
                item = Interpolation.Data;
                Text.Append(data());
                break;
            case ModelValue { Text: { } text } value when Kind != OutputKind.Json:
                item = value.Item;
                Append(text);
                break;
            case var value when Kind == OutputKind.Json:
                Text.Append(JsonText.Of(value));
                break;
            case string text when Kind == OutputKind.Css:
                Text.Append(Token().IsMatch(text) ? text : throw new ScriptRuntimeException(span, $"'{text}' cannot stand in a style sheet"));
                break;
            case string text:
                AppendEscaped(text);
                break;
            case bool or int or long or double or decimal:
                AppendEscaped(Convert.ToString(textAsObject, CultureInfo.InvariantCulture)?.ToLowerInvariant() ?? "");
                break;
            default:
                throw new ScriptRuntimeException(span, "this is a group or a list and cannot be printed whole; print its parts");
        }
        if (Text.Length > MaximumOutput)
            throw new ScriptRuntimeException(span, "the page becomes larger than 64 MiB");
        Interpolations.Add(new Interpolation(start, Text.Length - start, item, span.FileName, span.Start.Offset, span.End.Offset));
        return this;
    }

    private void Append(ContentKit.Syntax.Markdown.RenderedText text)
    {
        if (Kind == OutputKind.Html)
            Text.Append(text.Html);
        else
            AppendEscaped(text.Text);
    }

    private void AppendEscaped(string text)
    {
        if (Kind == OutputKind.Text)
            Text.Append(text);
        else
            AppendReferences(text);
    }

    private void AppendReferences(ReadOnlySpan<char> text)
    {
        for (var at = HtmlEncoding.FirstIn(text); at >= 0; at = HtmlEncoding.FirstIn(text))
        {
            Text.Append(text[..at]);
            Text.Append(HtmlEncoding.ReferenceTo(text[at]));
            text = text[(at + 1)..];
        }
        Text.Append(text);
    }

    /// <summary>A word, a number, a colour or a file name.</summary>
    [GeneratedRegex(@"^[#\w][\w.%-]*\z")]
    private static partial Regex Token();
}

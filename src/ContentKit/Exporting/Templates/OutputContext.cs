using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>Runs one template once. Every value is escaped for the kind of output and noted as it is written.</summary>
internal sealed partial class OutputContext : TemplateContext
{
    /// <summary>Deep enough for any page, far from the end of the stack.</summary>
    public const int MaximumIncludes = 16;

    private const int MaximumOutput = 16 * 1024 * 1024;
    private static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(20);
    private readonly CancellationTokenSource _clock = new(MaximumTime);

    public OutputContext(OutputKind kind, IScriptObject model, LongDate dates, OutputBuffer buffer) : base(Builtins.All)
    {
        Kind = kind;
        (Written, Interpolations) = (buffer.Text, buffer.Values);
        Dates = dates;
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
        LimitToString = MaximumOutput;
        OutputLimit = MaximumOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(100);
        CancellationToken = _clock.Token;
        PushCulture(CultureInfo.InvariantCulture);
        PushOutput(new StringBuilderOutput(Written));
        PushGlobal(model);
        PushGlobal(new ScriptObject());
    }

    public OutputKind Kind { get; }

    public LongDate Dates { get; }

    public StringBuilder Written { get; }

    public List<Interpolation> Interpolations { get; }

    public int IncludeDepth { get; set; }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var start = Written.Length;
        var item = -1;
        switch (textAsObject)
        {
            case null:
                return this;
            case ModelValue { Data: { } data } when Kind == OutputKind.Html:
                item = Interpolation.Data;
                Written.Append(data);
                break;
            case ModelValue { Text: { } text } value when Kind != OutputKind.Json:
                item = value.Item;
                Append(text);
                break;
            case var value when Kind == OutputKind.Json:
                Written.Append(JsonText.Of(value));
                break;
            case string text when Kind == OutputKind.Css:
                Written.Append(Token().IsMatch(text) ? text : throw new ScriptRuntimeException(span, $"'{text}' cannot stand in a style sheet"));
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
        if (Written.Length > MaximumOutput)
            throw new ScriptRuntimeException(span, "the page becomes larger than 16 MiB");
        Interpolations.Add(new Interpolation(start, Written.Length - start, item, span));
        return this;
    }

    private void Append(ContentKit.Syntax.Markdown.RenderedText text)
    {
        if (Kind == OutputKind.Html)
            Written.Append(text.Html);
        else
            AppendEscaped(text.Text);
    }

    private void AppendEscaped(string text)
    {
        if (Kind == OutputKind.Text)
            Written.Append(text);
        else
            HtmlEncoding.Append(Written, text);
    }

    public void Stop() => _clock.Dispose();

    /// <summary>A word, a number, a colour or a file name.</summary>
    [GeneratedRegex(@"^[#\w][\w.%-]*\z")]
    private static partial Regex Token();
}

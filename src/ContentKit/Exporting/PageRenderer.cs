using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Proof.Html;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Schemas;
using Scriban.Runtime;

namespace ContentKit.Exporting;

/// <summary>Runs a template and gives its bytes only when the proof of completeness holds.</summary>
internal sealed class PageRenderer(Theme theme, SchemaNode? contract)
{
    private readonly StyleCache _styles = new(theme.Assets.StyleSheets);
    /// <summary>Contexts whose last page came to its end; one for each thread in the long run.</summary>
    private readonly ConcurrentBag<OutputContext> _contexts = [];

    /// <summary>Null after reporting why there is no page.</summary>
    public byte[]? Render(string template, OutputKind kind, DocumentModel model, LongDate dates, DiagnosticBag bag) =>
        Render(template, kind, model.Globals, model, dates, bag);

    /// <summary>For a page about the whole library: there are no items to prove, only safety.</summary>
    public byte[]? Render(string template, OutputKind kind, IScriptObject globals, LongDate dates, DiagnosticBag bag) =>
        Render(template, kind, globals, null, dates, bag);

    /// <summary>For markup that goes into other files.</summary>
    public string? RenderMarkup(string template, DocumentModel model, LongDate dates, DiagnosticBag bag) =>
        Run(template, OutputKind.Html, model.Globals, dates, bag, (context, places) =>
        {
            Prove(context, model, places, false, bag);
            return context.Text.Written.ToString();
        });

    private byte[]? Render(string template, OutputKind kind, IScriptObject globals, DocumentModel? model, LongDate dates, DiagnosticBag bag) =>
        Run(template, kind, globals, dates, bag, (context, places) =>
        {
            if (kind == OutputKind.Json)
                return Json(context, model, places, bag);
            Prove(context, model, places, kind == OutputKind.Html, bag);
            return Utf8Of(kind == OutputKind.Text ? context.Wrap() : context.Text.Written.Span);
        });

    private T? Run<T>(string template, OutputKind kind, IScriptObject globals, LongDate dates, DiagnosticBag bag, Func<OutputContext, TemplatePlaces, T?> finish) where T : class
    {
        var context = _contexts.TryTake(out var used) ? used : new OutputContext(theme.Templates);
        if (!TemplateRunner.Run(theme, template, context, kind, globals, dates, bag))
            return null;
        var finished = finish(context, new TemplatePlaces(theme, template, context.Interpolations));
        if (bag.HasErrors)
            return null;
        context.Reset();
        _contexts.Add(context);
        return finished;
    }

    private void Prove(OutputContext context, DocumentModel? model, TemplatePlaces places, bool isPage, DiagnosticBag bag)
    {
        var (output, kind, values) = (context.Text.Written, context.Kind, context.Interpolations);
        var problems = new MarkupProblems(output, kind == OutputKind.Xml, theme.Assets, places, bag);
        var reading = kind == OutputKind.Text ? TextReading.Read(values)
            : new MarkupReading(output, kind == OutputKind.Xml, values, _styles, problems, isPage ? new PageShape(output, problems) : null).Read();
        InvisibleText.Check(output.Span, kind != OutputKind.Text, places, bag);
        if (model is not null)
        {
            new Completeness(model.Items, model.Roots, places, bag).Check(reading, output.Span);
            new StuckText(output, reading, model.Items, places, bag).Check(values);
        }
        if (kind == OutputKind.Xml)
            XmlProblems.Check(output.ToString(), places, bag);
    }

    private static byte[] Utf8Of(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>Parses what the template wrote, checks it and writes it again in one canonical form. A template that prints the whole page and nothing else needs no look at its parts.</summary>
    private byte[]? Json(OutputContext context, DocumentModel? model, TemplatePlaces places, DiagnosticBag bag)
    {
        var output = context.Text.Written;
        var bytes = model is not null && output.Span.Trim().SequenceEqual(JsonText.Of(model.Page)) ? JsonText.Indented(model.Page) : Parsed(output, model, places, bag);
        if (bytes is not null && model is not null)
            JsonContract.Check(contract, bytes, places, bag);
        return bytes;
    }

    private static byte[]? Parsed(ReadOnlyMemory<char> output, DocumentModel? model, TemplatePlaces places, DiagnosticBag bag)
    {
        try
        {
            using var actual = JsonDocument.Parse(output, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var bytes = JsonText.Indented(actual.RootElement);
            if (model is not null)
                ProveJson(actual.RootElement, model, places, bag);
            return bytes;
        }
        catch (JsonException problem)
        {
            bag.Report(TemplateErrors.InvalidJson, places.Near(OffsetOf(output.Span, problem)), TemplateParser.Sentence("this is not JSON: " + problem.Message.Split(" LineNumber")[0]));
            return null;
        }
        catch (InvalidOperationException)
        {
            var half = Math.Max(output.Span.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase), 0);
            bag.Report(TemplateErrors.InvalidJson, places.Near(half), "This is not JSON: it holds half of a character, a code from \\ud800 to \\udfff without its other half.");
            return null;
        }
    }

    private static void ProveJson(JsonElement actual, DocumentModel model, TemplatePlaces places, DiagnosticBag bag)
    {
        using var document = JsonDocument.Parse(JsonText.Of(model.Page));
        new JsonProof(model.Items, places, bag).Check(document.RootElement, actual);
    }

    private static int OffsetOf(ReadOnlySpan<char> output, JsonException problem)
    {
        var offset = 0;
        for (var line = problem.LineNumber ?? 0; line > 0 && offset >= 0; line--)
            offset = output[offset..].IndexOf('\n') is var end and >= 0 ? offset + end + 1 : 0;
        return Math.Clamp(offset + (int)(problem.BytePositionInLine ?? 0), 0, output.Length);
    }
}

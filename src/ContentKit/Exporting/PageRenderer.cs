using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Xml;
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
    private readonly StyleCache _styles = new(theme.Assets.Css);
    private readonly ConcurrentBag<OutputBuffer> _buffers = [];

    /// <summary>Null after reporting why there is no page.</summary>
    public byte[]? Render(string template, OutputKind kind, DocumentModel model, LongDate dates, DiagnosticBag bag) =>
        Render(template, kind, model.Globals, model, dates, bag);

    /// <summary>For a page about the whole library: there are no items to prove, only safety.</summary>
    public byte[]? Render(string template, OutputKind kind, IScriptObject globals, LongDate dates, DiagnosticBag bag) =>
        Render(template, kind, globals, null, dates, bag);

    /// <summary>For markup that goes into other files.</summary>
    public string? RenderMarkup(string template, OutputKind kind, DocumentModel model, LongDate dates, DiagnosticBag bag) =>
        Run(template, kind, model.Globals, dates, bag, (output, buffer, places) => Prove(output, kind, buffer.Values, model, places, bag));

    private byte[]? Render(string template, OutputKind kind, IScriptObject globals, DocumentModel? model, LongDate dates, DiagnosticBag bag) =>
        Run(template, kind, globals, dates, bag, (output, buffer, places) => kind == OutputKind.Json ? Json(output, model, places, buffer, bag)
            : Encoding.UTF8.GetBytes(Prove(output, kind, buffer.Values, model, places, bag)));

    /// <summary>A buffer in which a template failed is not used again: a part of its page could get into the next.</summary>
    private T? Run<T>(string template, OutputKind kind, IScriptObject globals, LongDate dates, DiagnosticBag bag, Func<string, OutputBuffer, TemplatePlaces, T?> finish) where T : class
    {
        var buffer = _buffers.TryTake(out var used) ? used : new OutputBuffer();
        if (TemplateRunner.Run(theme, template, kind, globals, dates, buffer, bag) is null)
            return null;
        var finished = finish(buffer.Text.ToString(), buffer, new TemplatePlaces(theme, template, buffer.Values));
        if (bag.HasErrors)
            return null;
        _buffers.Add(buffer.Clear());
        return finished;
    }

    private string Prove(string output, OutputKind kind, List<Interpolation> values, DocumentModel? model, TemplatePlaces places, DiagnosticBag bag)
    {
        var reading = kind == OutputKind.Text ? TextReading.Read(values)
            : new MarkupReading(output, kind == OutputKind.Xml, values, _styles, new MarkupProblems(output, kind == OutputKind.Xml, theme.Assets, places, bag)).Read();
        if (model is not null)
        {
            new Completeness(model.Items, model.Roots, places, bag).Check(reading, output);
            new StuckText(output, kind, model.Items, places, bag).Check(values);
        }
        if (kind == OutputKind.Xml)
            CheckXml(output, places, bag);
        return kind == OutputKind.Text ? TextWrapper.Wrap(output) : output;
    }

    private static void CheckXml(string output, TemplatePlaces places, DiagnosticBag bag)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(output), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
            }
        }
        catch (XmlException problem)
        {
            bag.Report(TemplateErrors.BrokenMarkup, places.Root, TemplateParser.Sentence(problem.Message));
        }
    }

    /// <summary>Parses what the template wrote, checks it and writes it again in one canonical form.</summary>
    private byte[]? Json(string output, DocumentModel? model, TemplatePlaces places, OutputBuffer buffer, DiagnosticBag bag)
    {
        try
        {
            using var actual = JsonDocument.Parse(output, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var bytes = JsonText.Indented(actual.RootElement, buffer.Bytes);
            if (model is null)
                return bytes;
            ProveJson(output, actual.RootElement, model, places, bag);
            JsonContract.Check(contract, actual.RootElement, bytes, places, bag);
            return bytes;
        }
        catch (JsonException problem)
        {
            bag.Report(TemplateErrors.InvalidJson, places.Near(OffsetOf(output, problem)), TemplateParser.Sentence("this is not JSON: " + problem.Message.Split(" LineNumber")[0]));
            return null;
        }
    }

    /// <summary>A template that prints the whole page and nothing else needs no look at its parts.</summary>
    private static void ProveJson(string output, JsonElement actual, DocumentModel model, TemplatePlaces places, DiagnosticBag bag)
    {
        var expected = JsonText.Of(model.Page);
        if (output.AsSpan().Trim().SequenceEqual(expected))
            return;
        using var document = JsonDocument.Parse(expected);
        new JsonProof(model.Items, places, bag).Check(document.RootElement, actual);
    }

    private static int OffsetOf(string output, JsonException problem)
    {
        var offset = 0;
        for (var line = problem.LineNumber ?? 0; line > 0 && offset >= 0; line--)
            offset = output.IndexOf('\n', offset) + 1;
        return Math.Clamp(offset + (int)(problem.BytePositionInLine ?? 0), 0, output.Length);
    }
}

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

    /// <summary>Null after reporting why there is no page.</summary>
    public byte[]? Render(string template, OutputKind kind, DocumentModel model, LongDate dates, DiagnosticBag bag) =>
        Render(template, kind, model.Globals, model, dates, bag);

    /// <summary>For a page about the whole library: there are no items to prove, only safety.</summary>
    public byte[]? Render(string template, OutputKind kind, IScriptObject globals, LongDate dates, DiagnosticBag bag) =>
        Render(template, kind, globals, null, dates, bag);

    private byte[]? Render(string template, OutputKind kind, IScriptObject globals, DocumentModel? model, LongDate dates, DiagnosticBag bag)
    {
        if (TemplateRunner.Run(theme, template, kind, globals, dates, bag) is not { } run)
            return null;
        var output = run.Written.ToString();
        var places = new TemplatePlaces(theme, template, run.Interpolations);
        var text = kind == OutputKind.Json ? Json(output, model, places, bag) : Prove(output, kind, run.Interpolations, model, places, bag);
        return bag.HasErrors || text is null ? null : Encoding.UTF8.GetBytes(text);
    }

    private string? Prove(string output, OutputKind kind, List<Interpolation> values, DocumentModel? model, TemplatePlaces places, DiagnosticBag bag)
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
    private string? Json(string output, DocumentModel? model, TemplatePlaces places, DiagnosticBag bag)
    {
        try
        {
            using var actual = JsonDocument.Parse(output, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var text = JsonText.Indented(actual.RootElement);
            if (model is null)
                return text + "\n";
            ProveJson(output, actual.RootElement, model, places, bag);
            JsonContract.Check(contract, text, places, bag);
            return text + "\n";
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

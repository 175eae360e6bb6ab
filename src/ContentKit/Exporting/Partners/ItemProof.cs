using System.Globalization;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Templates;
using ContentKit.Model;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Exporting.Partners;

/// <summary>Reads a finished item anew and finds each text of the leaflet in it: whole, at its own place, under its own tier.</summary>
internal static class ItemProof
{
    private const string Urgency = "urgency", Tiers = "tiers";

    private static readonly string[] Lines = ["title", "publisher", "copyright", "owner"];

    /// <summary>False after reporting what is missing or is not what the author wrote.</summary>
    public static bool Holds(ReadOnlyMemory<byte> content, DocumentModel model, Document document, DiagnosticBag bag)
    {
        using var json = JsonDocument.Parse(content);
        var holds = true;
        foreach (var item in model.Items.Where(item => !Says(Find(json.RootElement, item.Path), item)))
        {
            bag.Report(TemplateErrors.MissingItem, document.Source.At(0, 0), $"'{item.Path}' (\"{item.Words}\") is not whole in the item for partners.", related: item.Location);
            holds = false;
        }
        return holds;
    }

    private static bool Says(JsonElement? found, ProofItem item) => found switch
    {
        { ValueKind: JsonValueKind.String } line => Lines.Contains(item.Path) && line.ValueEquals(item.Text.Text),
        { ValueKind: JsonValueKind.Object } text => text.TryGetProperty("text", out var words) && words.ValueEquals(item.Text.Text) && SaysInHtml(text, item.Text),
        _ => false,
    };

    /// <summary>A timing has its numbers in place of HTML.</summary>
    private static bool SaysInHtml(JsonElement text, RenderedText expected) =>
        text.TryGetProperty("html", out var html) ? html.ValueEquals(expected.Html) : text.EnumerateObject().Count() > 1;

    /// <summary>Follows a path of the front matter; a tier stands in a list.</summary>
    private static JsonElement? Find(JsonElement element, string path)
    {
        if (path is "publisher" or "copyright" or "owner")
            path = "attribution." + path;
        foreach (var range in path.AsSpan().SplitAny('.', '['))
        {
            var part = path.AsSpan(range);
            if (part.IsEmpty)
                continue;
            if (part is Urgency && element.TryGetProperty(Tiers, out var tiers))
                element = tiers;
            else if (part[^1] == ']')
            {
                if (element.ValueKind != JsonValueKind.Array || int.Parse(part[..^1], CultureInfo.InvariantCulture) is var index && index >= element.GetArrayLength())
                    return null;
                element = element[index];
            }
            else if (Member(element, part) is { } member)
                element = member;
            else
                return null;
        }
        return element;
    }

    private static JsonElement? Member(JsonElement element, ReadOnlySpan<char> name)
    {
        if (element.ValueKind == JsonValueKind.Object)
            return element.TryGetProperty(name, out var member) ? member : null;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var tier in element.EnumerateArray())
                if (tier.TryGetProperty("key", out var key) && key.ValueEquals(name))
                    return tier;
        return null;
    }
}

using System.Text.Json;
using ContentKit.Model.Regions;

namespace ContentKit.Comparing;

/// <summary>Makes the neutral tree of a published JSON file.</summary>
internal static class PublishedTree
{
    private const int MaximumDepth = 64;

    /// <summary>What the publisher adds to the author's fields.</summary>
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal) { "translations", "renditions", "body", "dir", "path", "root", "tiers" };

    /// <summary>Null when the text is no leaflet.</summary>
    public static Leaflet? Read(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(path, json.RootElement) : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException) // broken JSON, broken text inside of it
        {
            return null;
        }
    }

    private static Leaflet? Read(string path, JsonElement root)
    {
        if (TextOf(root, "id") is not { } id || TextOf(root, "language") is not { } language || TextOf(root, "type") is not { } type)
            return null;
        var region = TextOf(root, "region") ?? "";
        var number = EmergencyNumberOf(root, region);
        var body = root.TryGetProperty("body", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        return new Leaflet(id, language, type, TextOf(root, "status") ?? "active", path)
        {
            Title = TextOf(root, "title") ?? id,
            Region = region,
            EmergencyNumber = number,
            Data = Part.Group(root.EnumerateObject().Where(field => !Added.Contains(field.Name)).Select(field => (field.Name, Of(field.Value, field.Name, number)))),
            Body = TextOf(body, "text") ?? "",
            BodyMarkup = TextOf(body, "html") ?? "",
            IsSigned = root.TryGetProperty("review", out var review) && review.ValueKind == JsonValueKind.Object && TextOf(review, "signature") is not null,
        };
    }

    private static Part Of(JsonElement value, string name, string? number) => value.ValueKind switch
    {
        JsonValueKind.Object when name == "urgency" => Part.Group(value.EnumerateObject().Select(tier => (tier.Name, Tier(tier.Value, number)))),
        JsonValueKind.Object when name == "timing" && TextOf(value, "text") is { } text => Part.Of(text),
        JsonValueKind.Object => Part.Group(value.EnumerateObject().Where(field => (name, field.Name) is not (("review", "overdue" or "standing" or "graceEnds") or ("translation", "stale")))
            .Select(field => (field.Name, Of(field.Value, field.Name, number)))),
        JsonValueKind.Array when name == "related" => Part.List(value.EnumerateArray().Select(link => Part.Of(TextOf(link, "id") ?? link.ToString()))),
        JsonValueKind.Array => Part.List(value.EnumerateArray().Select(item => Of(item, "", number))),
        JsonValueKind.String => Part.Of(value.GetString() ?? ""),
        _ => Part.Of(value.GetRawText()),
    };

    private static Part Tier(JsonElement tier, string? number)
    {
        if (tier.ValueKind != JsonValueKind.Object)
            return Of(tier, "", number);
        var contact = TextOf(tier, "contact");
        return Part.Group(tier.EnumerateObject().Select(field => (field.Name,
            field.Name == "heading" ? TierHeading.Of(TextOf(tier, "heading") ?? "", contact, number) : Of(field.Value, field.Name, number))));
    }

    /// <summary>The number stands in the heading of the emergency tier: the one of the region when it is there, else the first.</summary>
    private static string? EmergencyNumberOf(JsonElement root, string region)
    {
        if (!root.TryGetProperty("urgency", out var urgency) || urgency.ValueKind != JsonValueKind.Object || !urgency.TryGetProperty("emergency", out var tier)
            || TextOf(tier, "heading") is not { } heading)
            return null;
        if (EmergencyNumbers.Find(region)?.Number is { } usual && heading.Contains(usual, StringComparison.Ordinal))
            return usual;
        var digits = string.Concat(heading.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? null : digits;
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

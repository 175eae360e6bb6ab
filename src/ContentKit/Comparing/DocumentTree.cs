using ContentKit.Model;
using ContentKit.Model.Signing;

namespace ContentKit.Comparing;

/// <summary>Makes the neutral tree of a checked page.</summary>
internal static class DocumentTree
{
    /// <param name="words">The theme's words in the language of the page, by their keys; they head the tiers.</param>
    public static Leaflet Of(Document document, Func<string, string?> words) => new(document.Id, document.Language, document.Type, document.Status.ToString().ToLowerInvariant(), document.Source.Path)
    {
        Title = document.Title,
        Region = document.Region,
        EmergencyNumber = document.EmergencyNumber.Length == 0 ? null : document.EmergencyNumber,
        Data = Part.Group(document.Data.Fields.Select(field => (field.Name, Of(field.Value, field.Name, document, words)))),
        Body = document.Body.Text,
        BodyMarkup = document.Body.Html,
        IsSigned = Signature.IsSigned(document),
    };

    private static Part Of(Value value, string name, Document document, Func<string, string?> words) => value.Kind switch
    {
        ValueKind.Text => Part.Of(value.Text.Markdown),
        ValueKind.Timing => Part.Of(value.Text.Text),
        ValueKind.Tier => Tier(value, name, document, words),
        ValueKind.Group => Part.Group(value.Fields.Select(field => (field.Name, Of(field.Value, field.Name, document, words)))),
        ValueKind.List => Part.List(value.Items.Select(item => Of(item, "", document, words))),
        _ => Part.Of(value.Raw),
    };

    private static Part Tier(Value tier, string key, Document document, Func<string, string?> words)
    {
        var contact = tier["contact"]?.Text.Markdown;
        var pattern = (contact is null ? null : words($"tier_{key}_heading_contact")) ?? words($"tier_{key}_heading") ?? key;
        var heading = tier["heading"]?.Text.Markdown
            ?? pattern.Replace("{emergency_number}", document.EmergencyNumber, StringComparison.Ordinal).Replace("{contact}", contact ?? "", StringComparison.Ordinal);
        var own = tier.Fields.Where(field => field.Name != "heading").Select(field => (field.Name, Of(field.Value, field.Name, document, words)));
        return Part.Group([("label", Part.Of(words($"tier_{key}_label") ?? key)), ("heading", TierHeading.Of(heading, contact, document.EmergencyNumber)), .. own]);
    }
}

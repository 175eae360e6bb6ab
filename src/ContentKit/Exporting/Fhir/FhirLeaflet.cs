using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Fhir;

/// <summary>A leaflet as FHIR's resources name it. Names are made from the address of the library, the language and the id, so they never change.</summary>
internal sealed record FhirLeaflet(Document Document, Site Site)
{
    public bool IsRetired => Site.IsRetired(Document);

    public string Publisher { get; } = Words(Document["publisher"]) ?? Site.Settings.DefaultOf("publisher") ?? Site.Settings.Title;

    /// <summary>The day of the newest change, withdrawal included.</summary>
    public string Date { get; } = ContentDates.Newest(Document, Site);

    /// <summary>The same in every version of the leaflet.</summary>
    public string Identifier { get; } = IdentifierOf(Document, Site.Settings);

    /// <summary>"draft", "active" or "retired".</summary>
    public string Status => IsRetired ? "retired" : Document.Status == Model.Status.Draft ? "draft" : "active";

    /// <summary>One code for what was published by mistake and for what went out of use: both say that nobody may use it, and R4 has no other word for that.</summary>
    public string CompositionStatus => Status switch { "retired" => "entered-in-error", "draft" => "preliminary", _ => "final" };

    public static string IdentifierOf(Document document, Settings settings) =>
        SitePaths.UrlOf(settings, SitePaths.Of(document, "html")) ?? Uuid(Fingerprint.Of($"{settings.Title}\n{document.Language}\n{document.Id}"));

    /// <summary>The name of a resource in the bundles of this leaflet.</summary>
    public string UrnOf(string part) => Uuid(Fingerprint.Of($"{Identifier}\n{part}"));

    /// <summary>The publisher is the same in all bundles.</summary>
    public string PublisherUrn => Uuid(Fingerprint.Of($"{Site.Settings.Url}\n{Publisher}"));

    /// <summary>A UUID of version 8, whose bits say nothing but the fingerprint (RFC 9562).</summary>
    public static string Uuid(Fingerprint fingerprint)
    {
        var digits = fingerprint.ToString();
        var variant = "89ab"[Convert.ToInt32(digits[16..17], 16) & 3];
        return $"urn:uuid:{digits.AsSpan(0, 8)}-{digits.AsSpan(8, 4)}-8{digits.AsSpan(13, 3)}-{variant}{digits.AsSpan(17, 3)}-{digits.AsSpan(20, 12)}";
    }

    /// <summary>Null for what is absent or empty.</summary>
    public static string? Words(Value? value) => value is null ? null : value.Text.Text.Length > 0 ? value.Text.Text : value.Raw.Length > 0 ? value.Raw : null;
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>Describes a leaflet for search engines with the words of schema.org 30 (MedicalWebPage), ready to stand in a script element.</summary>
internal static class JsonLd
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>No character of the result can end a script element: the writer escapes the signs of markup.</summary>
    public static string Of(Document document, Site site)
    {
        using var buffer = new PooledBytes(8 * 1024);
        using (var writer = new Utf8JsonWriter(buffer))
            Write(document, site, new JsonLdWriter(writer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Document document, Site site, JsonLdWriter json)
    {
        var (data, settings, url) = (document.Data, site.Settings, SitePaths.UrlOf(site.Settings, SitePaths.Of(document, "html")));
        json.Start("MedicalWebPage", ("@context", Vocabulary), ("@id", url), ("url", url), ("name", document.Title), ("description", (data["description"] ?? data["summary"])?.Text.Text),
            ("inLanguage", document.Language), ("datePublished", data["published"]?.Raw), ("dateModified", (data["modified"] ?? data["published"])?.Raw),
            ("lastReviewed", data["review"]?["last"]?.Raw), ("version", data["version"]?.Raw), ("creativeWorkStatus", StatusOf(document, site)),
            ("copyrightNotice", data["copyright"]?.Text.Text is { Length: > 0 } notice ? notice : data["copyright"]?.Raw), ("license", data["license"]?.Raw is { } license && license.StartsWith("http", StringComparison.Ordinal) ? license : null));
        json.Strings("alternateName", Texts(data["alternateNames"]));
        json.Strings("specialty", SiteGroup.ValuesOf(document, "specialties").Select(name => $"{Vocabulary}/{name}"));
        json.List("audience", SiteGroup.ValuesOf(document, "audience"), audience => Audience(audience, json));
        json.List("reviewedBy", data["review"]?["by"]?.Items ?? [], person => Person(person, json));
        json.Nested("publisher", "Organization", ("name", Text(data["publisher"])));
        json.Nested("isPartOf", "WebSite", ("name", settings.Title), ("url", settings.Url));
        json.List("citation", data["sources"]?.Items ?? [], source => json.Object("CreativeWork", ("name", Text(source["title"])), ("url", source["url"]?.Raw), ("datePublished", source["year"]?.Raw)));
        json.List("workTranslation", site.Translations.GetValueOrDefault(document.Id, []).Where(other => other.Language != document.Language && url is not null),
            other => json.Object("MedicalWebPage", ("@id", SitePaths.UrlOf(settings, SitePaths.Of(other, "html"))), ("inLanguage", other.Language)));
        if (data["about"] is { } about)
            Subject(about, data, json);
        if (!site.IsRetired(document) && data["care"] is { } care)
            Steps(document.Title, care, json);
        json.End();
    }

    private static string StatusOf(Document document, Site site) => site.IsRetired(document) ? "Obsolete" : document.Status == Status.Draft ? "Draft" : "Published";

    private static void Audience(string audience, JsonLdWriter json)
    {
        if (audience == "patient")
            json.Object("Patient");
        else
            json.Object("MedicalAudience", ("audienceType", CultureInfo.InvariantCulture.TextInfo.ToTitleCase(audience)));
    }

    private static void Person(Value person, JsonLdWriter json)
    {
        json.Start("Person", ("name", Text(person["name"])), ("honorificSuffix", Text(person["credentials"])), ("jobTitle", Text(person["role"])));
        json.Nested("affiliation", "Organization", ("name", Text(person["affiliation"])));
        json.End();
    }

    private static void Subject(Value about, Value data, JsonLdWriter json)
    {
        var (type, place) = about["kind"]?.Raw switch { "procedure" => ("TherapeuticProcedure", Text(about["bodyLocation"])), "condition" => ("MedicalCondition", null), _ => ("Drug", null) };
        json.Start("about", type, ("name", Text(about["name"])), ("bodyLocation", place), ("followup", type == "TherapeuticProcedure" ? FollowUp(data["followUp"]) : null));
        json.Nested("associatedAnatomy", "AnatomicalStructure", ("name", type == "MedicalCondition" ? Text(about["bodyLocation"]) : null));
        json.List("code", data["codes"]?.Items ?? [], code => json.Object("MedicalCode", ("codeValue", code["code"]?.Raw), ("codingSystem", code["system"]?.Raw), ("name", Text(code["display"]))));
        json.End();
    }

    private static string? FollowUp(Value? followUp) =>
        followUp is null ? null : string.Join(". ", new[] { "with", "when", "text" }.Select(name => Text(followUp[name])?.TrimEnd('.')).OfType<string>()) is { Length: > 0 } text ? text + "." : null;

    private static void Steps(string title, Value care, JsonLdWriter json)
    {
        json.Start("mainEntity", "HowTo", ("name", title));
        json.List("supply", care.Items.SelectMany(step => Texts(step["supplies"])).Distinct(StringComparer.Ordinal), supply => json.Object("HowToSupply", ("name", supply)));
        var position = 0;
        json.List("step", care.Items, step => Step(step, ++position, json));
        json.End();
    }

    private static void Step(Value step, int position, JsonLdWriter json)
    {
        json.Start("HowToStep", ("position", position.ToString(CultureInfo.InvariantCulture)), ("name", Text(step["title"])), ("text", Text(step["text"]) ?? Text(step["title"])));
        var directions = step["timing"] is { } timing ? [("HowToDirection", Text(timing), IsoTime.Of(timing.Timing?.For))] : Array.Empty<(string, string?, string?)>();
        var tips = new[] { step["caution"], step["why"] }.Select(Text).OfType<string>().Select(text => ("HowToTip", (string?)text, (string?)null));
        json.List("itemListElement", directions.Concat(tips), part => json.Object(part.Item1, ("text", part.Item2), ("performTime", part.Item3)));
        json.End();
    }

    private static string? Text(Value? value) => value is null ? null : value.Text.Text.Length > 0 ? value.Text.Text : value.Raw.Length > 0 ? value.Raw : null;

    private static IEnumerable<string> Texts(Value? list) => (list?.Items ?? []).Select(Text).OfType<string>();
}

using System.Collections;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Templates;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Partners;

/// <summary>One leaflet whole, in one line of JSON. It begins with its hash and version, so that anybody can check the rest.</summary>
internal static class PartnerItem
{
    public const string SchemaVersion = "1.0.0";

    /// <summary>More than the hash and the version take.</summary>
    public const int HeadSize = 256;

    /// <summary>What other members of an item say, or ways to files that are not part of the feed.</summary>
    private static readonly FrozenSet<string> SaidElsewhere = FrozenSet.Create(
        "id", "type", "language", "dir", "title", "status", "region", "urgency", "tiers", "version", "related", "translations", "renditions", "handouts", "path", "root", "topics", "url", "jsonLd", "replacement", "license", "copyright", "publisher", "owner", "suppress");

    /// <summary>Null after reporting what the item would lose.</summary>
    public static byte[]? Render(Document document, FeedContext context, DiagnosticBag bag)
    {
        if (context.Theme.StringsFor(document.Language) is not { } strings)
        {
            bag.Report(TemplateErrors.NoStrings, document.Source.At(0, 0), $"The theme '{context.Theme.Name}' has no words for the language '{document.Language}' of this page.");
            return null;
        }
        var standing = Feed.StandingOf(document, context.Site);
        var shown = standing == FeedStanding.Active ? document : Tombstone.Of(document) with { Review = document.Review };
        var model = DocumentModel.Of(shown, context.Site, new PageFrame(context.Theme, context.Pages, strings), "json", []);
        var hasNarrative = context.Narratives.Has(document, context.Site);
        var narrative = hasNarrative ? context.Narratives.Of(document, context.Site, bag) : null;
        if (hasNarrative && narrative is null)
            return null;
        using var content = Content(document, model, narrative, context);
        if (!ItemProof.Holds(content.Written, model, document, bag))
            return null;
        var item = Stamp(content.WrittenSpan, context.Feed.Previous.Find(document.Language, document.Id));
        if (context.ContractFor(document) is { } contract)
            JsonContract.Check(contract, Encoding.UTF8.GetString(item), document.Source.At(0, 0), bag);
        return bag.HasErrors ? null : item;
    }

    /// <summary>The hash and version in front of the content. The hash is of everything that follows them, with the brace before it.</summary>
    private static byte[] Stamp(ReadOnlySpan<byte> content, FeedItem? before)
    {
        var hash = Sha256Hash.Of(content);
        var version = before is null ? 1 : before.ContentHash == hash ? before.Version : before.Version + 1;
        return [.. Encoding.UTF8.GetBytes($"{{\"contentHash\":\"{hash}\",\"version\":{version},"), .. content[1..], (byte)'\n'];
    }

    /// <summary>The hash and the version again.</summary>
    /// <param name="head">The first <see cref="HeadSize"/> bytes of an item, or all of it.</param>
    public static (Sha256Hash ContentHash, int Version) ReadHead(ReadOnlySpan<byte> head)
    {
        var json = new Utf8JsonReader(head, isFinalBlock: false, default);
        var hash = "";
        while (json.Read())
            if (json.TokenType == JsonTokenType.String)
                hash = json.GetString() ?? "";
            else if (json.TokenType == JsonTokenType.Number)
                return (Sha256Hash.Parse(hash), json.GetInt32());
        throw new InvalidDataException("An item does not begin with its hash and version.");
    }

    private static PooledBytes Content(Document document, DocumentModel model, Narrative? narrative, FeedContext context)
    {
        var isActive = Feed.StandingOf(document, context.Site) == FeedStanding.Active;
        var buffer = new PooledBytes(32 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            foreach (var (name, value) in new[] { ("id", document.Id), ("type", document.Type), ("language", document.Language), ("title", document.Title), ("status", isActive ? "active" : "withdrawn") })
                json.WriteString(name, value);
            var item = new ItemWriter(json);
            item.Member("dir", model.Page.Get("dir"));
            item.Member("region", model.Page.Get("region"));
            if (isActive)
                json.WriteString("emergencyNumber", document.EmergencyNumber);
            item.Member("edition", model.Page.Get("version"));
            Tiers(model.Page.Get("tiers"), json, item);
            item.Members(model.Page, name => !SaidElsewhere.Contains(name) && !context.IsOmitted(name));
            Sections(narrative, json);
            ItemLinks.Write(document, context, json, item);
            json.WriteEndObject();
        }
        return buffer;
    }

    /// <summary>The same leaflet as blocks that can be shown as they are, in their order.</summary>
    private static void Sections(Narrative? narrative, Utf8JsonWriter json)
    {
        if (narrative is null)
            return;
        json.WriteStartArray("sections");
        foreach (var section in narrative.Sections)
        {
            json.WriteStartObject();
            json.WriteString("key", section.Key);
            if (section.Title.Length > 0)
                json.WriteString("title", section.Title);
            json.WriteString("html", section.Xhtml);
            json.WriteString("text", section.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Tiers(object? tiers, Utf8JsonWriter json, ItemWriter item)
    {
        if (tiers is not IEnumerable list)
            return;
        json.WriteStartArray("tiers");
        foreach (var tier in list.OfType<ModelValue>())
        {
            var priority = TierPriority.Of(tier.Get("key") as string ?? "");
            json.WriteStartObject();
            item.Members(tier, _ => true);
            item.Strings("priority", ("fhir", priority.Fhir), ("hl7", priority.Hl7));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

using System.Collections.Frozen;
using ContentKit.Exporting.Handouts;
using ContentKit.Exporting.Proof;
using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>What all files of a leaflet show and must print, with nothing of a single file.</summary>
/// <param name="Page">The members that differ from file to file are there, and are null.</param>
internal sealed record LeafletModel(ModelValue Page, IReadOnlyList<ProofItem> Items, ProofNode Root)
{
    private const string FolderDepth = "../";

    private static readonly FrozenSet<string> OnlyForTemplates = FrozenSet.Create("tiers", "path", "root", "dir", "topics", "url", "jsonLd", "replacement", "handouts");

    private static readonly FrozenSet<string> Address = FrozenSet.Create("url");

    public static LeafletModel Of(Document document, Site site, PageFrame frame)
    {
        var strings = frame.Strings;
        var builder = new ModelBuilder(strings, document.EmergencyNumber, frame.Items ?? []);
        var data = builder.Members(document.Data, "", builder.Root);
        var body = document.Body.Html.Length == 0 ? null : Body(document, builder);
        var members = new Members(data);
        members.Set("id", document.Id);
        members.Set("type", document.Type);
        members.Set("language", document.Language);
        members.Set("region", document.Region.Length == 0 ? null : document.Region);
        members.Set("status", ReviewModel.StatusOf(document, site));
        members.Set("review", ReviewModel.Of(members.Get("review") as ModelValue, document, site));
        if (ReviewModel.Withdrawal(document, site, builder, strings) is { } withdrawal)
            members.Set("withdrawal", withdrawal);
        members.Set("translation", TranslationModel.Of(members.Get("translation") as ModelValue, document, site));
        members.Set("related", Links(members.Get("related"), document, site));
        members.Set("body", body);
        members.Set("tiers", builder.Tiers.Count == 0 ? null : builder.Tiers);
        members.Set("dir", LanguageTable.Direction(document.Language));
        members.Set("path", null);
        members.Set("root", FolderDepth);
        members.Set("translations", Translations(document, site));
        members.Set("handouts", Handouts(document, site, frame));
        members.Set("renditions", null);
        builder.Tiers.IsReadOnly = true;
        members.Set("replacement", Moves.ReplacementOf(document, site) is { } other ? Link(other) : null);
        members.Set("url", SitePaths.UrlOf(site.Settings, SitePaths.Of(document, "html")));
        members.Set("jsonLd", null);
        members.Set("topics", frame.Topics(document, site));
        return new LeafletModel(members.ToValue(OnlyForTemplates), builder.Items, builder.Root);
    }

    private static ModelValue Body(Document document, ModelBuilder builder)
    {
        var body = builder.AddText(document.Body, document.Source.At(0, 0), "body", builder.Root);
        return new ModelValue(["html", "text"], [document.Body.Html, document.Body.Text])
        {
            Text = body.Text,
            Item = body.Item,
            Json = writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("html", document.Body.Html);
                writer.WriteString("text", document.Body.Text);
                writer.WriteEndObject();
            },
        };
    }

    private static ScriptArray? Links(object? related, Document document, Site site)
    {
        if (related is not IEnumerable<object?> ids)
            return null;
        var links = new ScriptArray();
        foreach (var id in ids.OfType<string>())
            if (site.Find(id, document.Language) is { } target)
                links.Add(Link(target));
        links.IsReadOnly = true;
        return links.Count == 0 ? null : links;
    }

    private static ModelValue Link(Document target) =>
        new(["id", "title", "language", "path"], [target.Id, target.Title, target.Language, SitePaths.Of(target, "html")]);

    private static ScriptArray? Translations(Document document, Site site)
    {
        var others = new ScriptArray();
        foreach (var other in site.Translations.GetValueOrDefault(document.Id, []))
            if (other.Language != document.Language)
                others.Add(new ModelValue(["language", "name", "path", "url"],
                    [other.Language, LanguageNames.Of(other.Language), SitePaths.Of(other, "html"), SitePaths.UrlOf(site.Settings, SitePaths.Of(other, "html"))])
                { OnlyForTemplates = Address });
        others.IsReadOnly = true;
        return others.Count == 0 ? null : others;
    }

    private static ScriptArray? Handouts(Document document, Site site, PageFrame frame)
    {
        var pairs = new ScriptArray(HandoutExporter.Of(frame.Theme, site, document)
            .Select(pair => new ModelValue(["first", "second", "path"], [LanguageNames.Of(pair.First.Language), LanguageNames.Of(pair.Second.Language), pair.PathOf("html")])));
        pairs.IsReadOnly = true;
        return pairs.Count == 0 ? null : pairs;
    }
}

using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>A leaflet as lists show it. There is one for each leaflet of a library, and lists ask for a few of its members, so each is made when it is asked for.</summary>
internal sealed class LeafletCard(Document document, Site site) : ModelValue(Names, [])
{
    private static readonly string[] Names = ["id", "title", "description", "language", "dir", "path", "type", "status", "specialties", "review"];

    protected override object? ValueAt(int index) => Names[index] switch
    {
        "id" => document.Id,
        "title" => document.Title,
        "description" => (document["description"] ?? document["summary"]) is { } text ? text.Kind == ValueKind.Text ? text.Text.Text : text.Raw : null,
        "language" => document.Language,
        "dir" => LanguageTable.Direction(document.Language),
        "path" => SitePaths.Of(document, "html"),
        "type" => document.Type,
        "status" => ReviewModel.StatusOf(document, site),
        "specialties" => Specialties(),
        "review" => Review(),
        var name => throw new InvalidOperationException($"A card has no member '{name}'."),
    };

    private ScriptArray Specialties()
    {
        var names = new ScriptArray(SiteGroup.ValuesOf(document, "specialties"));
        names.IsReadOnly = true;
        return names;
    }

    private ModelValue? Review() => document.Review is not { } review ? null
        : new ModelValue(["last", "due", "overdue", "standing"], [ReviewModel.Iso(review.Last), ReviewModel.Iso(review.Due), ReviewModel.IsOverdue(document, site), ReviewModel.StandingOf(document, site)]);
}

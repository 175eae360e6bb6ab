using ContentKit.Model;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Sites;

/// <summary>What is left of a leaflet whose advice nobody should read any more: its name, why it is gone, and who published it.</summary>
internal static class Tombstone
{
    private static readonly string[] Kept = ["type", "id", "title", "language", "region", "status", "version", "withdrawal", "replacedBy", "specialties", "owner", "publisher", "copyright", "license"];

    /// <summary>True for a leaflet that is gone or that leads to another one; one that is only withdrawn stays readable.</summary>
    public static bool IsFor(Document document) =>
        document.Status == Status.Retired && document["withdrawal"]?["kind"]?.Raw is "gone" or "redirect";

    public static Document Of(Document document) => document with
    {
        Facts = Facts.Of(Left(document.Facts.All())),
        Content = ContentSource.Of(new DocumentContent(Left(document.Data), RenderedText.Empty)),
        Review = null,
    };

    private static Value Left(Value data) => data with { Fields = [.. data.Fields.Where(field => Kept.Contains(field.Name))] };
}

using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>Where the renderings of a document are published, relative to the output folder.</summary>
internal static class SitePaths
{
    public static string Of(Document document, string extension) => $"{document.Language}/{document.Id}.{extension}";
}

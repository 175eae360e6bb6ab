using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>Where the renderings of a document are published, relative to the output folder.</summary>
internal static class SitePaths
{
    private const string Up = "../";

    public static string Of(Document document, string extension) => $"{document.Language}/{document.Id}.{extension}";

    /// <summary>A page about the library: at the root in its own language, below a folder in any other.</summary>
    public static string Of(Settings settings, string language, string name) => language == settings.Language ? name : $"{language}/{name}";

    public static string Of(Settings settings, SiteGroup group) => Of(settings, group.Language, $"{group.Field}/{group.Slug}.html");

    /// <summary>The index of all leaflets of a language for the search.</summary>
    public static string SearchIndex(string language) => $"search/{language}.json";

    /// <summary>The way from a file to the root of the site.</summary>
    public static string RootFrom(string path) => string.Concat(Enumerable.Repeat(Up, path.Count(c => c == '/')));

    /// <summary>The path at which the site begins on its server: "/" or "/leaflets/".</summary>
    public static string BaseOf(Settings settings) =>
        settings.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.AbsolutePath.TrimEnd('/') + "/" : "/";

    /// <summary>The full address of a file; null when the library names none.</summary>
    public static string? UrlOf(Settings settings, string path) => settings.Url is { } url ? $"{url.TrimEnd('/')}/{path}" : null;
}

using System.Collections.Immutable;
using System.Text;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Partners;

/// <summary>The rules that the files of a feed keep, published beside them.</summary>
internal static class FeedSchemas
{
    public const string Folder = "schemas/", OpenApiName = "openapi.json", OldOpenApiName = "openapi-3.0.json";

    /// <summary>Paths from the root of the feed, with what gives their bytes.</summary>
    /// <param name="folder">The root of the feed.</param>
    public static IEnumerable<(string Path, Func<byte[]> Bytes)> Of(ImmutableArray<SourceFile> schemas, Settings settings, string folder)
    {
        foreach (var file in schemas)
            yield return (Folder + Path.GetFileName(file.Path), () => Encoding.UTF8.GetBytes(file.Text));
        yield return (OpenApiName, () => new OpenApi(schemas, settings, folder).Write(isOld: false));
        yield return (OldOpenApiName, () => new OpenApi(schemas, settings, folder).Write(isOld: true));
    }
}

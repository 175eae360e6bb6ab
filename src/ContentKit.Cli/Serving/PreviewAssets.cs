using ContentKit.Publishing;

namespace ContentKit.Cli.Serving;

/// <summary>Style sheets and scripts of the preview itself.</summary>
internal static class PreviewAssets
{
    private const string Prefix = "serving/";

    /// <summary>Null for a name that the tool does not have.</summary>
    public static PreviewFile? Find(string name)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream(Prefix + name);
        if (stream is null)
            return null;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new PreviewFile(200, MediaType.Of(name), bytes.ToArray());
    }
}

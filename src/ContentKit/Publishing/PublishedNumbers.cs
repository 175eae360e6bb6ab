namespace ContentKit.Publishing;

/// <summary>Reads where the publish in a folder stands in the row of publishes.</summary>
internal static class PublishedNumbers
{
    /// <summary>Null when there is no manifest that we wrote.</summary>
    public static ManifestNumbers? Read(string folder)
    {
        var place = Path.Join(folder, Manifest.FileName);
        return FileStamp.Of(place) is null ? null : Manifest.ReadNumbers(File.ReadAllBytes(place));
    }
}

using ContentKit.Feeds;

namespace ContentKit.Publishing;

/// <summary>Reads where the publish in a folder stands in the row of publishes.</summary>
internal static class PublishedNumbers
{
    /// <summary>Null when there is no manifest that we wrote.</summary>
    /// <param name="expected">The publish that is most likely there, or null: its manifest is known by its hash and need not be parsed.</param>
    public static ManifestNumbers? Read(string folder, PublishedGeneration? expected)
    {
        var place = Path.Join(folder, Manifest.FileName);
        if (FileStamp.Of(place) is null)
            return null;
        var bytes = File.ReadAllBytes(place);
        return expected is not null && PublishedFile.HashOf(bytes) == expected.Manifest ? ManifestNumbers.Of(expected) : Manifest.ReadNumbers(bytes);
    }
}

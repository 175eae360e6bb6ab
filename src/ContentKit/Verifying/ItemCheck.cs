namespace ContentKit.Verifying;

/// <summary>Holds the file of a leaflet against what state.json says of it.</summary>
internal static class ItemCheck
{
    public const string Advice = "Ask the publisher to build again; a feed that contradicts itself must not be used.";

    public static Finding? ProblemOf(StateItem expected, ListedFile file, ReadOnlyMemory<byte> bytes)
    {
        var problem = ItemBytes.Read(bytes) is { } item ? ProblemOf(expected, item) : "The file is no item.";
        if (problem is null && file.Sha256 != expected.Sha256)
            problem = "state.json knows other bytes of this item.";
        return problem is null ? null : new Finding(FindingKind.ItemWrong, file.Path, problem, Advice);
    }

    private static string? ProblemOf(StateItem expected, ItemBytes item)
    {
        if (item.Key != expected.Key)
            return $"The item calls itself '{item.Key}'.";
        if (item.Version != expected.Version)
            return $"The item has version {item.Version}, and state.json says {expected.Version}.";
        if (item.Status == "active" != expected.IsActive)
            return $"The item is '{item.Status}', and state.json says '{expected.Status}'.";
        return item.ContentHash == item.ComputedHash && item.ContentHash == expected.ContentHash ? null : "The contentHash of the item does not fit its content.";
    }

    /// <summary>Files without a leaflet, and leaflets without a file.</summary>
    public static void FindStrays(FeedState feed, ListedFiles listed, List<Finding> findings)
    {
        var folder = $"{feed.Root}/items/";
        foreach (var file in listed.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && !feed.ByPath.ContainsKey(file.Path)))
            findings.Add(new Finding(FindingKind.ItemWrong, file.Path, "state.json knows no such item.", Advice));
        foreach (var path in feed.ByPath.Keys.Where(path => !listed.ByPath.ContainsKey(path)).Order(StringComparer.Ordinal))
            findings.Add(new Finding(FindingKind.ItemWrong, path, "state.json names this item, but the manifest does not list its file.", Advice));
    }
}

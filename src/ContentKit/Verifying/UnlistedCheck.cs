namespace ContentKit.Verifying;

/// <summary>Finds files that nobody published among those that partners download.</summary>
internal static class UnlistedCheck
{
    /// <summary>Folders that hold nothing but what the manifest lists. Elsewhere an owner may keep files of his own.</summary>
    private static readonly string[] Folders = ["feed/v1/", "exports/", "fhir/", "infobutton/"];

    public static void Run(IPublishedPlace place, ListedFiles listed, List<Finding> findings, List<string> notes)
    {
        if (place.List() is not { } all)
        {
            notes.Add("A web server does not list its files, so nothing is said about files that the manifest does not name.");
            return;
        }
        foreach (var path in all.Where(path => Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && !listed.ByPath.ContainsKey(path)))
            findings.Add(new Finding(FindingKind.FileUnlisted, path, "The manifest does not list this file.", "Remove it, and find out who put it there."));
    }
}

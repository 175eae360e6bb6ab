using System.Security.Cryptography;

namespace ContentKit.Verifying;

/// <summary>Reads every file that the manifest lists, once, and keeps none of them.</summary>
internal static class FileCheck
{
    private const string Advice = "Do not use this publish as it is. Download the file again, or build again if the publish is yours.";

    /// <summary>Leaflets are looked into on the way.</summary>
    public static void Run(IPublishedPlace place, ListedFiles listed, IReadOnlyDictionary<string, StateItem> items, VerifyRequest request, List<Finding> findings)
    {
        var found = new Finding?[listed.Files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = request.Stop };
        Parallel.For(0, found.Length, options, i => found[i] = ProblemOf(place, listed.Files[i], items.GetValueOrDefault(listed.Files[i].Path)));
        findings.AddRange(found.OfType<Finding>());
    }

    private static Finding? ProblemOf(IPublishedPlace place, ListedFile file, StateItem? item)
    {
        try
        {
            return item is null ? ProblemOf(place, file) : ProblemOfItem(place, file, item);
        }
        catch (IOException e)
        {
            return new Finding(FindingKind.FileUnreadable, file.Path, $"The file cannot be read: {e.Message}", Advice);
        }
    }

    private static Finding? ProblemOf(IPublishedPlace place, ListedFile file)
    {
        using var stream = place.Open(file.Path);
        if (stream is null)
            return Missing(file);
        var (hash, length) = PlaceReading.Hash(stream, file.Size);
        return length == file.Size && hash == file.Sha256 ? null : Altered(file);
    }

    private static Finding? ProblemOfItem(IPublishedPlace place, ListedFile file, StateItem item)
    {
        if (place.ReadAll(file.Path, file.Size) is not { } bytes)
            return Missing(file);
        var isListed = bytes.Length == file.Size && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256;
        return isListed ? ItemCheck.ProblemOf(item, file, bytes) : Altered(file);
    }

    private static Finding Missing(ListedFile file) => new(FindingKind.FileMissing, file.Path, "The manifest lists this file, but it is not there.", Advice);

    private static Finding Altered(ListedFile file) => new(FindingKind.FileAltered, file.Path, "The file is not the one that the manifest describes.", Advice);
}

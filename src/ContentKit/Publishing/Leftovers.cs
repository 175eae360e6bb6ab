namespace ContentKit.Publishing;

/// <summary>Puts right what a killed build left behind. Only for the holder of the lock.</summary>
internal static class Leftovers
{
    /// <summary>Gives the files that it found and could neither delete nor bring home.</summary>
    public static IReadOnlyList<string> Sweep(Disk disk, OutputFolder output, int jobs)
    {
        var leftovers = output.FindLeftovers();
        if (!Directory.Exists(output.Path) && FindComplete(leftovers) is { } complete)
        {
            disk.MoveFolder(complete, output.Path);
            leftovers = output.FindLeftovers();
        }
        return [.. leftovers.SelectMany(leftover => Sweep(disk, leftover, output, jobs))];
    }

    /// <summary>The generation that was shown last, if it can be told.</summary>
    private static string? FindComplete(IEnumerable<string> leftovers) =>
        leftovers.OrderByDescending(OutputFolder.IsPrevious).FirstOrDefault(leftover =>
            Manifest.ReadPaths(leftover) is { } ours && ours.All(path => File.Exists(Path.Join(leftover, path))));

    /// <summary>Without a manifest it was never shown, and all that is not ours in it is in the output too.</summary>
    private static IReadOnlyList<string> Sweep(Disk disk, string leftover, OutputFolder output, int jobs)
    {
        if (Manifest.ReadPaths(leftover) is { } ours)
            return Retirement.Retire(disk, leftover, ours, output.Path, jobs);
        Retirement.Delete(disk, leftover, jobs);
        return [];
    }
}

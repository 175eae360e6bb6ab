namespace ContentKit.Benchmarks.Comparing;

/// <summary>No figure counts when the output is not the one of a clean build, or the tool found other problems.</summary>
internal static class SameAsClean
{
    public static void Assert(Contestant contestant, Measurement run, string output, string[] cleanBuild)
    {
        var before = FileTree.Hashes(output);
        var clean = MeasuredCommand.Measure(contestant.Folder, cleanBuild[0], cleanBuild[1..]);
        var after = FileTree.Hashes(output);
        var different = before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).Order(StringComparer.Ordinal).ToList();
        if (different.Count > 0)
            throw new InvalidOperationException($"{contestant.Name}: {different.Count} files differ from those of a clean build, first '{different[0]}'.");
        if (run.Said != clean.Said)
            throw new InvalidOperationException($"{contestant.Name}: a clean build finds other problems.\n{run.Said}\n{clean.Said}");
    }
}

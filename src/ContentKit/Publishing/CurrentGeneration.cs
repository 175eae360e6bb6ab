using ContentKit.Exporting;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Publishing;

/// <summary>What stands in the output folder before a build.</summary>
/// <param name="Ours">The paths that we made, whatever happened to them since; null when the folder is not ours.</param>
/// <param name="Standing">The remembered files whose bytes are still in place, by path.</param>
internal sealed record CurrentGeneration(IReadOnlySet<string>? Ours, IReadOnlyDictionary<string, PublishedFile> Standing)
{
    public static CurrentGeneration Read(OutputFolder output, OutputState state, int jobs)
    {
        var standing = FindStanding(output.Path, state, jobs);
        var ours = standing.Keys.ToHashSet(StringComparer.Ordinal);
        if (ours.Contains(Manifest.FileName))
            ours.UnionWith(state.Files.Select(file => file.Path));
        else if (Manifest.ReadPaths(output.Path) is { } listed)
            ours.UnionWith(listed);
        else if (ours.Count > 0)
            ours.Add(Manifest.FileName);
        else if (output.HoldsAnything)
            return new CurrentGeneration(null, standing);
        return new CurrentGeneration(ours, standing);
    }

    /// <summary>The file to use again for an output, or null when it must be rendered.</summary>
    public PublishedFile? Find(PlannedOutput output) =>
        Standing.TryGetValue(output.Path, out var file) && file.Inputs == output.Inputs ? file : null;

    /// <summary>True when it is certain that a publish of the files is another one than the last, because a file that still stands has other bytes there.</summary>
    public bool Differs(StagedFiles files, ManifestNumbers? last) =>
        last is not null && Standing.GetValueOrDefault(Manifest.FileName)?.Sha256.ToString() == last.Sha256
        && files.Rendered.Any(file => Standing.TryGetValue(file.Path, out var old) && old.Sha256 != file.Sha256);

    public CurrentGeneration Forgotten() => this with { Standing = new Dictionary<string, PublishedFile>() };

    /// <summary>True when a build of the plan would change nothing.</summary>
    public bool Shows(OutputPlan plan, OutputState state, PublishRequest request) =>
        state.Files.Count(file => file.Inputs != request.Closing.Inputs) == plan.Outputs.Length + (request.Signer is null ? 1 : 2)
        && Standing.Count == state.Files.Count
        && Standing.GetValueOrDefault(Manifest.FileName)?.Inputs == Manifest.InputsOf(request)
        && (request.Signer is not { } signer || Standing.GetValueOrDefault(SignatureFile.FileName)?.Inputs == signer.Inputs)
        && plan.Outputs.All(planned => Find(planned) is not null);

    private static Dictionary<string, PublishedFile> FindStanding(string folder, OutputState state, int jobs)
    {
        var settled = StandingOutput.SettledAt(state.Files.FirstOrDefault(file => file.Path == Manifest.FileName)?.Stamp);
        var real = StandingOutput.RealFolders(folder, RelativePath.FoldersOf(state.Files.Select(file => file.Path)));
        var found = new PublishedFile?[state.Files.Count];
        ParallelLoop.Run(found.Length, jobs, i =>
        {
            var file = state.Files[i];
            if (real.Contains(RelativePath.FolderOf(file.Path)))
                found[i] = file.StillIn(folder, settled);
        });
        return found.OfType<PublishedFile>().ToDictionary(file => file.Path, StringComparer.Ordinal);
    }
}

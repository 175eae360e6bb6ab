using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentKit.Exporting;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Publishing;

/// <summary>The planned outputs in ordinal order of their paths, no two of which could fall on one another.</summary>
internal sealed class OutputPlan
{
    private readonly Lazy<HashSet<string>> _files;
    private readonly HashSet<string> _folders;

    /// <summary>Throws when a path is unsafe or taken: that is a bug of whoever made the plan.</summary>
    public OutputPlan(IEnumerable<PlannedOutput> outputs)
    {
        var sorted = outputs.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        Outputs = ImmutableCollectionsMarshal.AsImmutableArray(sorted);
        _files = new Lazy<HashSet<string>>(() => new(Own().Concat(Outputs.Select(output => output.Path)), StringComparer.OrdinalIgnoreCase)); // few folders hold files that are not ours
        var files = Own();
        foreach (var output in Outputs)
            if (!RelativePath.IsSafe(output.Path) || !files.Add(output.Path))
                throw new ArgumentException($"'{output.Path}' is not a path of its own inside the output folder.", nameof(outputs));
        Folders = RelativePath.FoldersOf(Outputs.Select(output => output.Path));
        _folders = new HashSet<string>(Folders, StringComparer.OrdinalIgnoreCase);
        if (Outputs.FirstOrDefault(output => _folders.Contains(output.Path)) is { } both)
            throw new ArgumentException($"'{both.Path}' is both a file and a folder.", nameof(outputs));
    }

    public ImmutableArray<PlannedOutput> Outputs { get; }

    public SortedSet<string> Folders { get; }

    /// <summary>True when a file that somebody else made cannot stay beside the plan; two letter cases of one name cannot.</summary>
    public bool Needs(string foreignFile) => _folders.Contains(foreignFile) || NeedsAsFile(foreignFile);

    /// <summary>The same for a folder: it may be shared, but not replaced by a file.</summary>
    public bool NeedsAsFile(string foreignFolder) =>
        _files.Value.Contains(foreignFolder) || RelativePath.Parents(foreignFolder).Any(_files.Value.Contains);

    /// <summary>What every publish has.</summary>
    private static HashSet<string> Own() => new(StringComparer.OrdinalIgnoreCase) { Manifest.FileName, SignatureFile.FileName };
}

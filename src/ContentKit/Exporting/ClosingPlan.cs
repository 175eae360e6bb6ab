using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>The files of a publish that can only be planned when all others are complete.</summary>
/// <param name="Inputs">Everything that they depend on besides the other files and the last publish.</param>
/// <param name="Folders">Folders that hold nothing else.</param>
/// <param name="Files">The other files.</param>
/// <param name="Gather">The files that are no more than the bytes of others. They are written while the rest is planned.</param>
/// <param name="Plan">The rest. Called once, when the other files are complete.</param>
public sealed record ClosingPlan(Fingerprint Inputs, ImmutableArray<string> Folders, ImmutableArray<string> Files, Func<IPublishedFiles, IEnumerable<ClosingOutput>> Gather, Func<IPublishedFiles, Closing> Plan)
{
    public static readonly ClosingPlan None = new(Fingerprint.Of(""), [], [], _ => [], _ => Closing.None);

    /// <summary>True for a path at which one of the files may come to stand.</summary>
    public bool Owns(string path) => Files.Contains(path) || Folders.Any(folder => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));
}

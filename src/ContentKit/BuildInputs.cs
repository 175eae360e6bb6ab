using ContentKit.Feeds;
using ContentKit.Publishing;

namespace ContentKit;

/// <summary>Everything that a build begins with.</summary>
/// <param name="Lineage">What it goes on from.</param>
/// <param name="Pages">What pages came to in earlier builds; null for a build that checks each.</param>
internal sealed record BuildInputs(Lineage Lineage, PageMemory? Pages, LibraryFiles Files)
{
    /// <summary>Reads the past and the library at the same time.</summary>
    /// <param name="output">As for <see cref="Workspace.Publish"/>.</param>
    /// <param name="memory">A memory that has looked at the inputs already, or null.</param>
    public static BuildInputs Read(WorkspaceOptions options, string? output, BuildMemory? memory, bool isClean)
    {
        (Lineage? lineage, PageMemory? pages, LibraryFiles? files) = (null, null, null);
        ParallelLoop.RunAll(options.Jobs, () => lineage = Workspace.ReadLineage(options, output, options.Previous), () =>
        {
            pages = isClean ? null : PageMemory.Open(options, memory);
            files = Folder.Read(options.Root, options.Jobs, keepsPages: false, pages);
        });
        return new BuildInputs(lineage!, pages, files!); // set by the steps
    }
}

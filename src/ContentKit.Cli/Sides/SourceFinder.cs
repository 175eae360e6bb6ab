using ContentKit.Cli.Libraries;

namespace ContentKit.Cli.Sides;

/// <summary>Finds what the user means by one side: a folder or a git revision.</summary>
internal sealed class SourceFinder(string root, Surroundings here, int jobs)
{
    private const string GitPrefix = "git:", FolderPrefix = "dir:";

    private readonly Git _git = new(root, here.Stop);

    /// <summary>The library itself, for a side that was not named.</summary>
    public Source Library() => new("the library as it is now") { Library = Folder.Read(root, jobs) };

    /// <summary>Null with the reason. A name that is both a folder and a revision is refused: comparing with the wrong one would hide changes.</summary>
    public Source? Find(string typed, out string reason)
    {
        if (typed.StartsWith(GitPrefix, StringComparison.Ordinal))
            return Revision(typed, typed[GitPrefix.Length..], out reason);
        if (typed.StartsWith(FolderPrefix, StringComparison.Ordinal))
            return FromFolder(typed, typed[FolderPrefix.Length..], out reason);
        if (typed.Length == 0 || !Directory.Exists(here.PathOf(typed)))
            return Revision(typed, typed, out reason);
        if (new GitRevision(_git).Find(typed) is null)
            return FromFolder(typed, typed, out reason);
        reason = $"'{typed}' is both a folder and a git revision. Write 'dir:{typed}' or 'git:{typed}'.";
        return null;
    }

    private Source? FromFolder(string name, string typed, out string reason)
    {
        var folder = here.PathOf(typed);
        reason = Directory.Exists(folder)
            ? $"'{typed}' is neither a library (it has no content/ and no contentkit.yml) nor a folder that ContentKit published (it has no manifest.json)."
            : $"There is no folder '{typed}'.";
        return PublishedFolder.Read(name, folder) ?? (LibraryRoot.Find(folder, here) is { } library ? new Source(name) { Library = Folder.Read(library, jobs) } : null);
    }

    private Source? Revision(string name, string typed, out string reason)
    {
        if (_git.Run(out var complaint, null, "rev-parse", "--is-inside-work-tree") is null)
        {
            reason = complaint switch
            {
                "" => $"'{typed}' is no folder, and the program git, which knows revisions, was not found.",
                _ when complaint.Contains("not a git repository", StringComparison.Ordinal) => $"'{typed}' is no folder, and the library is not in a git repository.",
                _ => $"git cannot read the repository of the library: {complaint.Split('\n')[0]}",
            };
            return null;
        }
        var revision = new GitRevision(_git);
        if (revision.Find(typed) is not { } commit)
        {
            reason = $"There is no folder and no git revision called '{typed}'.";
            return null;
        }
        reason = "git cannot read that revision: ";
        var files = revision.Read(commit, out complaint);
        reason += complaint.Split('\n')[0];
        return files is null ? null : new Source(name) { Library = files };
    }
}

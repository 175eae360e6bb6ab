using System.Globalization;
using ContentKit.Feeds;
using ContentKit.Publishing;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Gives the answer of an earlier build again for as long as nothing differs that it rests on, without reading the library.</summary>
/// <param name="options">All of them but the lineage.</param>
/// <param name="output">As for <see cref="Workspace.Publish"/>.</param>
/// <param name="caller">Whatever else the answer rests on: the words of the command, colours, the version of the caller.</param>
public sealed class BuildMemory(WorkspaceOptions options, string? output, string caller)
{
    private readonly string _root = Path.GetFullPath(options.Root);

    /// <summary>How the inputs stood when this build began; null where that says nothing.</summary>
    internal InputLook? Inputs { get; private set; }

    private string Place => Path.Combine(Workspace.StateFolderOf(_root), $"build-{Fingerprint.Of(output ?? "")}");

    /// <summary>Other programs and folders have a say in what is left out here.</summary>
    private bool IsPossible => options is { Pdf: null, Previous: null, FeedEpoch: "", Readability: false };

    private Fingerprint Key => Fingerprint.Of(string.Join('\0', _root, options.Today.ToString("O", CultureInfo.InvariantCulture), options.Tool,
        options.Drafts, options.Theme ?? "", options.Profile ?? "", options.Quarantine, options.Baseline, options.Rules, options.Signer?.Inputs.ToString() ?? "", options.Unsigned, caller));

    /// <summary>Null when a build has to find the answer. It must then begin after this, and may hand its answer to <see cref="Keep"/>.</summary>
    public BuildAnswer? Recall()
    {
        if (!IsPossible)
            return null;
        var look = InputLook.Take(_root, Workspace.StateFolderOf(_root), Folder.Folders, Folder.Files, options.Jobs, begins: true);
        if (RememberedBuild.Load(Place, Key) is { } last && (look?.Stamps ?? Look()) is { } now && last.Holds(now, _root, Workspace.RequestFor(options, last.Publish.Folder)))
            return last.Answer;
        Inputs = look;
        return null;
    }

    /// <param name="files">What the build read.</param>
    /// <param name="answer">What the next build would tell if nothing were to change.</param>
    public void Keep(LibraryFiles files, LibraryResult library, PublishResult result, BuildAnswer answer)
    {
        if (Inputs is not { } inputs || inputs.Stamps.FreshSince(inputs.Mark) is not { } fresh || result.Kept is not { } publish || !IsSettled(library, result))
            return;
        var bytes = files.Bytes;
        if (fresh.All(bytes.ContainsKey))
            new RememberedBuild(Key, inputs.Stamps.Identity, [.. fresh.Select(path => (path, bytes[path]))], publish, answer).Save(Place);
    }

    /// <summary>A publish has news for partners only once, so what it says of them would not be said again.</summary>
    private static bool IsSettled(LibraryResult library, PublishResult result) => !library.HasErrors && result.Diagnostics.IsEmpty
        && (!result.Published || !library.Diagnostics.Any(problem => FeedErrors.All.Contains(problem.Descriptor)));

    private InputStamps? Look() => InputStamps.Take(_root, Folder.Folders, Folder.Files, options.Jobs);
}

using ContentKit.Cli.Sides;
using ContentKit.Comparing;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>What changed in a leaflet since the last commit, in clinical words.</summary>
internal static class ChangesTab
{
    private const string Last = "HEAD";

    public static Html Of(LeafletRow row, LibraryView view)
    {
        var git = new GitRevision(new Git(view.Root, CancellationToken.None));
        if (git.Find(Last) is not { } commit)
            return Html.Of($"<p>The library is not in a git repository with a commit, so there is nothing to compare with.</p>");
        if (git.Read(commit, out var complaint) is not { } old)
            return Html.Of($"<p>git could not read the last commit: {complaint}</p>");
        var comparison = LibraryComparison.Compare(Only(old, row), Only(view.Files, row), new WorkspaceOptions(view.Root, view.Library.Site.Today) { Drafts = true });
        var broken = comparison.Incomparable.Where(item => item.Leaflet is null || item.Leaflet.EndsWith(row.Card.Id, StringComparison.Ordinal)).Select(item => Html.Of($"<li>Cannot be compared: {item.Source}: {item.Reason}</li>\n")).ToList();
        var changes = comparison.Leaflets.Where(leaflet => leaflet.Id == row.Card.Id && leaflet.Language == row.Card.Language).SelectMany(leaflet => leaflet.Changes).Select(Change).ToList();
        return broken.Count + changes.Count == 0 ? Html.Of($"<p>Nothing changed since the last commit ({commit[..10]}).</p>")
            : Html.Of($"<p>Since the last commit ({commit[..10]}):</p>\n<ul class=\"changes\">\n{Html.Join(broken.Concat(changes))}</ul>");
    }

    /// <summary>Other leaflets cost time and would say nothing.</summary>
    private static LibraryFiles Only(LibraryFiles files, LeafletRow row) => files with { Pages = [.. files.Pages.Where(page => page.Path == row.Path || Path.GetFileName(page.Path).StartsWith(row.Card.Id, StringComparison.Ordinal))] };

    private static Html Change(Change change) => Html.Of($"""
        <li><strong class="{ChangeKinds.NameOf(change.Class)}">{ChangeKinds.NameOf(change.Class)}</strong> {(change.Place.Length > 0 ? change.Place + ": " : "")}{change.Message}{Words(change)}</li>

        """);

    private static Html Words(Change change) => !change.Words.IsEmpty
        ? Html.Of($"<p>{Html.Join(change.Words.Select(piece => piece.Kind switch
        {
            PieceKind.Removed => Html.Of($"<del>{piece.Text}</del>"),
            PieceKind.Added => Html.Of($"<ins>{piece.Text}</ins>"),
            _ => Html.Of($"{piece.Text}"),
        }))}</p>")
        : Html.Of($"{(change.Before is { Length: > 0 } before && before != change.After ? Html.Of($"<p><del>{before}</del></p>") : Html.Empty)}{(change.After is { Length: > 0 } after ? Html.Of($"<p><ins>{after}</ins></p>") : Html.Empty)}");
}

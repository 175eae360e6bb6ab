using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Publishing;

namespace ContentKit.Cli.Printing;

/// <summary>Says in a few lines what a build did.</summary>
internal static class BuildSummary
{
    /// <summary>Ready to be printed.</summary>
    public static string TextOf(LibraryResult library, PublishResult result, IReadOnlyCollection<Diagnostic> problems, string folder) =>
        string.Concat(Of(library, result, problems, folder).Select(line => TerminalText.EscapeStart(line) + "\n"));

    private static IEnumerable<string> Of(LibraryResult library, PublishResult result, IReadOnlyCollection<Diagnostic> problems, string folder)
    {
        var (files, leaflets) = (Tally.Count(result.Total, "file"), Tally.Count(library.Site.Documents.Length, "leaflet"));
        folder = folder.Replace('\\', '/').TrimEnd('/') + "/";
        yield return result.Published
            ? string.Create(CultureInfo.InvariantCulture, $"Published {files} for {leaflets} in {folder} ({result.Rendered} rendered, {result.Reused} unchanged).")
            : $"Nothing changed: {folder} already holds {files} for {leaflets}.";
        if (result is { Published: true, IsFirst: true })
            yield return "The feed for partners begins here: this is its first publish. If there was one before, name its folder with --previous.";
        if (result.Removed > 0)
            yield return $"{Tally.Count(result.Removed, "file")} of the last publish went away.";
        if (library.Site.Drafts.Count is > 0 and var drafts)
            yield return $"{Tally.Count(drafts, "draft")} left out; --drafts publishes drafts too.";
        if (result.NextChange is { } day)
            yield return string.Create(CultureInfo.InvariantCulture, $"The next page changes on {day:yyyy-MM-dd}.");
        if (problems.Count(problem => problem.Descriptor.Severity == Severity.Information) is > 0 and var notes)
            yield return $"{Tally.Count(notes, "note")}; 'contentkit check' shows {(notes == 1 ? "it" : "them")}.";
        foreach (var line in AcceptedSummary.Of(library))
            yield return line;
        foreach (var path in library.Quarantined)
            yield return $"Left out because of errors: {path}";
    }
}

using ContentKit.Diagnostics;

namespace ContentKit.Cli.Libraries;

/// <summary>Why a library cannot be published.</summary>
/// <param name="Reason">Null when the errors say it all.</param>
internal sealed record Obstacle(string? Reason, int ExitCode)
{
    public static readonly Obstacle Errors = new(null, Cli.ExitCode.Content);

    /// <summary>Most likely a wrong folder; publishing it would take every leaflet away from its readers.</summary>
    private static readonly Obstacle Empty = new("there are no leaflets in content/", Cli.ExitCode.Usage);

    private static readonly Obstacle NothingLeft = new("every leaflet has errors", Cli.ExitCode.Content);

    /// <summary>Null when nothing stands in the way.</summary>
    public static Obstacle? Of(LibraryResult library)
    {
        if (library.Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error && !IsLeftOut(diagnostic.Location.File.Path, library)))
            return Errors;
        if (library.Site.Documents.IsEmpty && !library.Quarantined.IsEmpty)
            return NothingLeft;
        return library.Site.Pages.IsEmpty ? Empty : null;
    }

    /// <summary>Other leaflets may hold a shared text, so an error in one always stands in the way.</summary>
    private static bool IsLeftOut(string path, LibraryResult library) =>
        library.Quarantined.Contains(path) && !path.StartsWith("content/_fragments/", StringComparison.Ordinal);
}

using System.Collections.Immutable;
using ContentKit.Cli.Libraries;
using ContentKit.Diagnostics;
using ContentKit.Publishing;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>What one command found, ready to be printed in any format.</summary>
/// <param name="Problems">Sorted by path, then position.</param>
/// <param name="Accepted">Problems that the page or the baseline accepts, sorted the same way.</param>
/// <param name="Pages">Paths of all pages that were looked at, also of those without problems.</param>
internal sealed record Report(ImmutableArray<Diagnostic> Problems, ImmutableArray<Accepted> Accepted, ImmutableArray<string> Pages)
{
    /// <summary>Where the library lies in the repository that holds it: empty, or a path that ends with '/'.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The least problem that fails the command; null when none does.</summary>
    public Severity? Least { get; init; } = Severity.Error;

    /// <summary>Text for people leaves out what is below; files for programs have everything.</summary>
    public Severity LeastInText { get; init; } = Severity.Information;

    /// <summary>True where accepted problems would count as open ones, as on GitHub.</summary>
    public bool HidesAccepted { get; init; }

    /// <summary>The problems are those to show; the rest is the library's.</summary>
    public static Report Of(LibraryResult library, ImmutableArray<Diagnostic> problems, string root) =>
        new(problems, library.Accepted, [.. library.Site.Pages.Select(page => page.Location.File.Path)]) { Folder = RepositoryFolder.Of(root) };

    public Report Within(PathFilter filter) => this with
    {
        Problems = [.. Problems.Where(filter.Shows)],
        Accepted = [.. Accepted.Where(accepted => filter.Shows(accepted.Diagnostic))],
        Pages = [.. Pages.Where(filter.Covers)],
    };

    public int ExitCode => Cli.ExitCode.Of(Problems, Least);

    /// <summary>"3 errors, 1 warning in 2 files."</summary>
    public string Count => Problems.IsEmpty ? $"No problems in {Tally.Count(Pages.Length, "leaflet")}." : $"{Tally.Of(Problems)}.";

    /// <summary>The path as the repository knows it.</summary>
    public string PathOf(string path) => IsOutside(path) ? path : Folder + path;

    /// <summary>True for the output folder, which may lie anywhere.</summary>
    public static bool IsOutside(string path) => RelativePath.LeadsOut(path);
}

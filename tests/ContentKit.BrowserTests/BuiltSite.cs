using System.Collections.Immutable;
using System.Text;
using ContentKit.Diagnostics;

namespace ContentKit.BrowserTests;

/// <summary>A site as it would be published, with the headers that its server should send.</summary>
internal sealed class BuiltSite
{
    public const string Address = "https://leaflets.example/";

    public static string Root { get; } = FindRoot();

    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>The library of the repository.</summary>
    public static readonly BuiltSite Sample = new(Folder.Read(Root, 2));

    /// <summary>A library with what the sample lacks: an Arabic leaflet, very long words, and leaflets that are drafts, overdue, withdrawn, gone or moved.</summary>
    public static readonly BuiltSite Hard = new(HardCases.Files());

    private static readonly Lazy<BuiltSite> Many = new(() => new BuiltSite(HardCases.Many()));

    /// <summary>A library whose search has more than one file.</summary>
    public static BuiltSite Large => Many.Value;

    private BuiltSite(LibraryFiles files)
    {
        var library = new Workspace(new WorkspaceOptions(Root, Day) { Drafts = true }).Load(files);
        var problems = library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error).Select(problem => $"{problem.Location.File.Path}:{problem.Location.Start.Line}: {problem.Message}").ToList();
        foreach (var output in library.Plan)
        {
            var bag = new DiagnosticBag();
            if (output.Render(bag) is { } bytes)
                Files[output.Path] = bytes;
            problems.AddRange(bag.ToImmutable().Select(problem => $"{problem.Location.File.Path}: {problem.Message}"));
        }
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join('\n', problems));
        Leaflets = [.. library.Site.Documents.Select(document => $"{document.Language}/{document.Id}")];
        Headers = Encoding.UTF8.GetString(Files["_headers"]).Split("\n\n")[0].Split('\n').Skip(1).Select(line => line.Trim().Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
    }

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>"en/ankle-sprain", without an ending.</summary>
    public ImmutableArray<string> Leaflets { get; }

    /// <summary>What _headers asks for on every answer.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContentKit.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder.FullName;
    }
}

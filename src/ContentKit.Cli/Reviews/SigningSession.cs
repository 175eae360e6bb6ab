using System.Collections.Immutable;
using ContentKit.Cli.Libraries;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Model.Signing;
using ContentKit.Sites.Reviews;
using ContentKit.Text;

namespace ContentKit.Cli.Reviews;

/// <summary>One run of signing: which leaflets, whether they may be signed, and the writing of them.</summary>
internal sealed class SigningSession(WorkspaceOptions options, CancellationToken stop)
{
    /// <summary>What a sign-off puts right, so that it is no reason to refuse one.</summary>
    private static readonly ImmutableArray<string> Curable = ["GOV003", "GOV004", "GOV006", "GOV018", "GOV019", "GOV023"];

    private readonly Workspace _workspace = new(options);
    private LibraryFiles? _files;
    private LibraryResult? _library;
    private LibraryResult? _signed;
    private ImmutableHashSet<string> _paths = [];

    private LibraryFiles Files => _files ??= Folder.Read(options.Root, options.Jobs);

    private LibraryResult Library => _library ??= _workspace.Load(Files, stop);

    /// <summary>Errors of the chosen leaflets, and of what all leaflets share, that a sign-off does not cure.</summary>
    public ImmutableArray<Diagnostic> ProblemsBefore => [.. ErrorsOf(Library).Where(problem => !Curable.Contains(problem.Descriptor.Id))];

    /// <summary>Leaflets that have errors are left out: the errors say why. The problem is null when all ids are known.</summary>
    public ImmutableArray<Document> Find(IReadOnlyCollection<string> ids, string? language, out string? problem)
    {
        problem = null;
        var found = ImmutableArray.CreateBuilder<Document>();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            var pages = Library.Site.Pages.Where(page => page.Id == id).ToList();
            var languages = pages.Select(page => page.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var wanted = language ?? (languages.Count == 1 ? languages[0] : Library.Site.Settings.Language);
            var unread = Unread(id, language);
            if (pages.Count == 0 && unread.Count == 0)
                problem = NearestName.Find(id, Library.Site.Pages.Select(page => page.Id).Distinct()) is { } near
                    ? $"There is no leaflet with the id '{id}'. Did you mean '{near}'?" : $"There is no leaflet with the id '{id}'.";
            else if (!languages.Contains(wanted) && unread.Count == 0)
                problem = $"The leaflet '{id}' does not exist in the language '{wanted}'. There are: {string.Join(", ", languages)}.";
            if (problem is not null)
                return [];
            _paths = _paths.Union(unread).Union(pages.Where(page => page.Language == wanted).Select(page => page.Location.File.Path));
            found.AddRange(Library.Site.Documents.Where(document => document.Id == id && document.Language == wanted));
        }
        return found.ToImmutable();
    }

    /// <summary>Files of that name whose fields could not be read: their errors are told instead of "there is no such leaflet".</summary>
    private List<string> Unread(string id, string? language)
    {
        var read = Library.Site.Pages.Select(page => page.Location.File.Path).ToHashSet(StringComparer.Ordinal);
        return [.. Files.Pages.Select(page => page.Path).Where(path => !read.Contains(path) && PageName.Of(path) is var name && name.Id == id && (language ?? name.Language) == name.Language)];
    }

    public SignedPage Sign(Document document, SignOff signOff) => new ReviewSigner(Library.Site.Settings.Review, signOff).Sign(document);

    /// <summary>The errors that the library would have with the signed pages, before any is written.</summary>
    public ImmutableArray<Diagnostic> ProblemsAfter(ImmutableArray<SignedPage> pages)
    {
        var texts = pages.ToDictionary(page => page.Document.Source.Path, page => page.Text, StringComparer.Ordinal);
        _signed = _workspace.Load(Files with { Pages = [.. Files.Pages.Select(page => texts.TryGetValue(page.Path, out var text) ? new SourceFile(page.Path, text) : page)] }, stop);
        return [.. ErrorsOf(_signed)];
    }

    public DateOnly? DueOf(SignedPage page) => _signed?.Site.Documents.FirstOrDefault(document => document.Source.Path == page.Document.Source.Path)?.Review?.Due;

    /// <summary>Writes all or nothing, and reads everything back; says why when it could not. An interruption waits until the files are whole.</summary>
    public string? Write(ImmutableArray<SignedPage> pages)
    {
        using var files = new PageFiles(options.Root);
        foreach (var page in pages.Where(page => page.IsChanged))
            if (files.Replace(page.Document.Source, page.Text) is { } problem)
                return problem;
        if (pages.Any(page => page.IsChanged) && !IsWhole(pages))
            return "After writing, a leaflet was not what it should be. It was put back as it was. This is a fault in ContentKit; please report it.";
        files.Keep();
        return null;
    }

    private bool IsWhole(ImmutableArray<SignedPage> pages)
    {
        var library = new Workspace(options).Load(CancellationToken.None);
        return !ErrorsOf(library).Any() && pages.All(page => library.Site.Documents.Any(document => document.Source.Path == page.Document.Source.Path && Signature.IsSigned(document)));
    }

    private IEnumerable<Diagnostic> ErrorsOf(LibraryResult library) => library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error
        && (_paths.Contains(problem.Location.File.Path) || !problem.Location.File.Path.StartsWith("content/", StringComparison.Ordinal)));
}

using System.Collections.Immutable;
using ContentKit.Comparing;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.WordLists;

namespace ContentKit;

/// <summary>Makes one side of a comparison of the pages of a library.</summary>
internal static class LibrarySide
{
    /// <param name="known">Paths of pages that are the same on the other side; they are left out, unless another page has taken their id.</param>
    public static Side Of(LibraryFiles files, LibraryResult library, string? theme, ImmutableHashSet<string> known)
    {
        var words = new ThemeLoader(files.Themes, files.Pictures, library.Site.Settings, new DiagnosticBag()).Load(theme ?? library.Site.Settings.Theme, library.Site.Settings.ThemeLocation);
        var names = library.Site.Documents.CountBy(document => (document.Language, document.Id)).ToDictionary();
        var wanted = library.Site.Documents.Where(document => !known.Contains(document.Source.Path) || names[(document.Language, document.Id)] > 1);
        return new Side(
            [.. wanted.Select(document => DocumentTree.Of(document, key => words?.StringsFor(document.Language)?[key]))],
            [.. Broken(files, library).Where(page => !known.Contains(page.Source)), .. Shared(library)]);
    }

    /// <summary>Pages that gave no document, each with its first error.</summary>
    private static IEnumerable<Unread> Broken(LibraryFiles files, LibraryResult library)
    {
        var good = library.Site.Documents.Select(document => document.Source.Path).Concat(library.Site.Drafts).ToHashSet(StringComparer.Ordinal);
        var cards = library.Site.Pages.ToDictionary(card => card.Location.File.Path, StringComparer.Ordinal);
        var errors = Errors(library).ToLookup(error => error.Location.File.Path, StringComparer.Ordinal);
        var paths = files.Pages.Select(page => page.Path).Concat(errors.Select(group => group.Key).Where(IsPage)).Distinct(StringComparer.Ordinal);
        foreach (var path in paths.Where(path => !good.Contains(path)).Order(StringComparer.Ordinal))
        {
            var name = PageName.Of(path);
            var (id, language) = cards.TryGetValue(path, out var card) ? (card.Id, card.Language) : (name.Id, name.Language ?? library.Site.Settings.Language);
            yield return new Unread(id, language, path, errors[path].FirstOrDefault() is { } error ? ReasonOf(error) : "The page has errors.");
        }
    }

    /// <summary>Errors outside of the leaflets: what was read with them may be wrong.</summary>
    private static IEnumerable<Unread> Shared(LibraryResult library) =>
        Errors(library).Where(error => !IsPage(error.Location.File.Path) && !IsOfRules(error.Location.File.Path)).DistinctBy(error => error.Location.File.Path)
            .Select(error => new Unread(null, "", error.Location.File.Path, ReasonOf(error)));

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("content/_fragments/", StringComparison.Ordinal);

    /// <summary>Rules say nothing about what a page says.</summary>
    private static bool IsOfRules(string path) => path == Baseline.FileName || path.StartsWith(WordListReader.Folder, StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Errors(LibraryResult library) => library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error);

    private static string ReasonOf(Diagnostic error) => $"{error.Message} ({error.Descriptor.Id}, line {error.Location.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
}

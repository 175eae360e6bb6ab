using System.Collections.Immutable;
using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Puts right what the tool can put right. Pure: it gives the new texts, and somebody else writes them.</summary>
/// <param name="takesSuggested">Also make changes that a person should look at.</param>
public sealed class Fixer(WorkspaceOptions options, bool takesSuggested)
{
    /// <summary>Each round makes the changes that do not overlap; more rounds than this would mean that two rules undo each other.</summary>
    private const int MaximumRounds = 8;

    /// <param name="isWanted">Which problems to look at.</param>
    public FixResult Fix(LibraryFiles files, Func<Diagnostic, bool> isWanted, CancellationToken stop)
    {
        var (original, refused) = (files, new HashSet<string>(StringComparer.Ordinal));
        var library = new Workspace(options).Load(files, stop);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < MaximumRounds; round++)
        {
            var edited = library.Diagnostics.Where(problem => isWanted(problem) && MayFix(problem, refused)).GroupBy(problem => problem.Location.File.Path)
                .Select(group => (File: group.First().Location.File, Problems: Separate(group))).ToImmutableArray();
            if (edited.IsEmpty)
                break;
            var next = files.With([.. edited.Select(edit => Edit(edit.File, edit.Problems))]);
            var after = new Workspace(options).Load(next, stop);
            var worse = edited.Where(edit => ErrorsOf(after, edit.File.Path) > ErrorsOf(library, edit.File.Path) - edit.Problems.Count(IsError)).Select(edit => edit.File.Path).ToHashSet(StringComparer.Ordinal);
            refused.UnionWith(worse);
            foreach (var (file, problems) in edited.Where(edit => !worse.Contains(edit.File.Path)))
                counts[file.Path] = counts.GetValueOrDefault(file.Path) + problems.Count;
            (files, library) = worse.Count == 0 ? (next, after) : Without(worse, files, next, stop);
        }
        return new FixResult(Changes(original, files, counts), [.. refused.Order(StringComparer.Ordinal)], files);
    }

    /// <summary>Only files of the library whose bytes can be given back exactly.</summary>
    private bool MayFix(Diagnostic problem, HashSet<string> refused) =>
        problem.Repair is { } repair && (repair.IsSafe || takesSuggested)
        && problem.Location.File is var file && file.Path.StartsWith("content/", StringComparison.Ordinal) && !refused.Contains(file.Path)
        && Fingerprint.Of(Encoding.UTF8.GetBytes(file.Text)) == file.Fingerprint;

    /// <summary>The problems in the order of the file whose changes do not touch each other.</summary>
    private static List<Diagnostic> Separate(IEnumerable<Diagnostic> problems)
    {
        var (kept, end) = (new List<Diagnostic>(), -1);
        foreach (var problem in problems.OrderBy(problem => problem.Repair!.Edits[0].Span.Start).ThenByDescending(problem => problem.Repair!.IsSafe)) // MayFix let only those with repairs pass
            if (problem.Repair!.Edits[0].Span.Start > end)
            {
                kept.Add(problem);
                end = problem.Repair.Edits[^1].Span.End;
            }
        return kept;
    }

    private static SourceFile Edit(SourceFile file, List<Diagnostic> problems)
    {
        var text = new StringBuilder(file.Text);
        foreach (var edit in problems.SelectMany(problem => problem.Repair!.Edits).OrderByDescending(edit => edit.Span.Start))
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        return new SourceFile(file.Path, text.ToString(), Fingerprint.Of(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private (LibraryFiles, LibraryResult) Without(HashSet<string> worse, LibraryFiles before, LibraryFiles after, CancellationToken stop)
    {
        var files = after.With([.. before.Pages.Concat(before.Fragments).Where(file => worse.Contains(file.Path))]);
        return (files, new Workspace(options).Load(files, stop));
    }

    private static bool IsError(Diagnostic problem) => problem.Descriptor.Severity == Severity.Error;

    private static int ErrorsOf(LibraryResult library, string path) => library.Diagnostics.Count(problem => IsError(problem) && problem.Location.File.Path == path);

    private static ImmutableArray<FixedFile> Changes(LibraryFiles before, LibraryFiles after, Dictionary<string, int> counts)
    {
        var texts = after.Pages.Concat(after.Fragments).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. before.Pages.Concat(before.Fragments).Where(file => texts[file.Path].Text != file.Text)
            .Select(file => new FixedFile(file, texts[file.Path].Text, counts[file.Path])).OrderBy(change => change.File.Path, StringComparer.Ordinal)];
    }
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Rules.WordLists;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit;

/// <summary>The inputs of a library as they were read, with the problems of reading them.</summary>
/// <param name="Pages">content/**/*.md outside of content/_fragments, by path.</param>
/// <param name="Fragments">content/_fragments/**/*.md, by path.</param>
/// <param name="Schemas">schemas/*.schema.json.</param>
/// <param name="Contract">schemas/output/document.schema.json, or null.</param>
/// <param name="Themes">Everything under themes/ and assets/ that is text.</param>
/// <param name="WordLists">schemas/rules/*.yml.</param>
/// <param name="Baseline">contentkit-baseline.json, or null.</param>
/// <param name="Settings">contentkit.yml, or null.</param>
public sealed record LibraryFiles(
    ImmutableArray<SourceFile> Pages,
    ImmutableArray<SourceFile> Fragments,
    ImmutableArray<SourceFile> Schemas,
    SourceFile? Contract,
    ImmutableArray<SourceFile> Themes,
    ImmutableArray<SourceFile> WordLists,
    SourceFile? Baseline,
    SourceFile? Settings,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Everything under themes/ and assets/ that is no text.</summary>
    public ImmutableArray<BinaryFile> Pictures { get; init; } = [];

    /// <summary>Of everything but the pages, with what went wrong when it was read.</summary>
    internal Fingerprint ContextFingerprint => Fingerprint.Of(
        FingerprintOf(Others),
        Fingerprint.Of([.. Pictures.SelectMany(picture => new[] { Fingerprint.Of(picture.Path), picture.Fingerprint })]),
        Fingerprint.Of(string.Join('\n', Diagnostics.Select(problem => $"{problem.Location.File.Path} {problem.Descriptor.Id} {problem.Message}"))));

    /// <summary>All texts but the pages.</summary>
    internal IEnumerable<SourceFile> Others => Fragments.Concat(Schemas).Concat(Themes).Concat(WordLists).Concat(new[] { Contract, Baseline, Settings }.OfType<SourceFile>());

    /// <summary>Every text besides its own that the verdict on a page rests on.</summary>
    internal ImmutableArray<SourceFile> Grounds => [.. Fragments, .. Schemas, .. WordLists, .. new[] { Baseline, Settings }.OfType<SourceFile>()];

    internal Fingerprint GroundsFingerprint => FingerprintOf(Grounds);

    /// <summary>Of all inputs.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(ContextFingerprint, FingerprintOf(Pages));

    /// <summary>What was read, by path.</summary>
    internal IReadOnlyDictionary<string, Fingerprint> Bytes =>
        Pages.Concat(Others).Select(file => (file.Path, file.Fingerprint))
            .Concat(Pictures.Select(picture => (picture.Path, picture.Fingerprint))).ToDictionary(file => file.Path, file => file.Fingerprint, StringComparer.Ordinal);

    private static Fingerprint FingerprintOf(IEnumerable<SourceFile> files) => Fingerprint.Of([.. files.SelectMany(file => new[] { Fingerprint.Of(file.Path), file.Fingerprint })]);

    /// <summary>Sorts files by their places. A library without schemas or a default theme gets those of the tool.</summary>
    public static LibraryFiles Of(ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<SourceFile> Below(string folder) => [.. files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))];
        var (content, schemas, themes) = (Below("content/"), Below("schemas/"), Below("themes/").AddRange(Below("assets/")));
        var isFragment = (SourceFile file) => file.Path.StartsWith("content/_fragments/", StringComparison.Ordinal);
        var lists = schemas.Where(file => file.Path.StartsWith(WordListReader.Folder, StringComparison.Ordinal)).ToImmutableArray();
        schemas = schemas.RemoveRange(lists);
        if (schemas.IsEmpty)
            schemas = [.. BuiltIn.Schemas, BuiltIn.Contract];
        if (!themes.Any(file => file.Path.StartsWith("themes/default/", StringComparison.Ordinal)))
            themes = [.. themes, .. BuiltIn.Files("themes/default/")];
        return new LibraryFiles(
            [.. content.Where(file => !isFragment(file))],
            [.. content.Where(isFragment)],
            [.. schemas.Where(file => file.Path.Count(c => c == '/') == 1)],
            schemas.FirstOrDefault(file => file.Path == "schemas/output/document.schema.json"),
            themes,
            lists,
            files.FirstOrDefault(file => file.Path == Rules.Acceptance.Baseline.FileName),
            files.FirstOrDefault(file => file.Path == SettingsReader.FileName),
            diagnostics);
    }

    /// <summary>With other texts for pages and fragments that it has.</summary>
    public LibraryFiles With(ImmutableArray<SourceFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return this with
        {
            Pages = [.. Pages.Select(page => byPath.GetValueOrDefault(page.Path, page))],
            Fragments = [.. Fragments.Select(fragment => byPath.GetValueOrDefault(fragment.Path, fragment))],
        };
    }
}

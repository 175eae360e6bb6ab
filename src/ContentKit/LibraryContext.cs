using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Rules;
using ContentKit.Rules.Acceptance;
using ContentKit.Schemas;
using ContentKit.Schemas.Loading;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Everything that the pages of a library share, ready for use.</summary>
/// <param name="Theme">Null when it cannot be used.</param>
/// <param name="Contract">What the JSON of a leaflet must be like; null when nothing is promised.</param>
/// <param name="Diagnostics">What is wrong with any of it.</param>
internal sealed record LibraryContext(
    Settings Settings, Theme? Theme, SchemaNode? Contract, BindingScope Scope, RuleSet Rules, PageChecker Checker, ImmutableArray<Diagnostic> Diagnostics)
{
    public static LibraryContext Read(LibraryFiles files, WorkspaceOptions options)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(files.Diagnostics); // a fragment that could not be read whole is not used
        var settings = SettingsReader.Read(files.Settings, SchemaSet.Config, bag);
        var (ofSchemas, ofTheme, ofRules) = (new DiagnosticBag(), new DiagnosticBag(), new DiagnosticBag());
        var theme = new Lazy<Theme?>(() => new ThemeLoader(files.Themes, files.Pictures, settings, ofTheme).Load(options.Theme ?? settings.Theme, settings.ThemeLocation));
        var schemas = new Lazy<SchemaSet>(() => SchemaSet.Load(files.Schemas, ofSchemas, BuiltIn.IsShipped));
        var contract = new Lazy<SchemaNode?>(() => files.Contract is { } file ? BuiltIn.IsShipped(file) ? SchemaLoader.LoadShipped(file) : SchemaLoader.Load(file, ofSchemas) : null);
        var chosen = options.Profile is null ? settings.Rules : settings.Rules with { Profile = options.Profile };
        var rules = new Lazy<RuleSet>(() => RuleSet.Create(chosen, RuleLibrary.Load(files.WordLists, BuiltIn.WordLists, ofRules), Assembler.Policy, ofRules));
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, () => _ = theme.Value, () => _ = (schemas.Value, contract.Value, rules.Value));
        bag.AddRange(ofSchemas.ToImmutable());
        bag.AddRange(ofTheme.ToImmutable());
        var scope = ScopeOf(files, settings, bag);
        bag.AddRange(ofRules.ToImmutable());
        var checker = new PageChecker(settings, schemas.Value, scope, options.Rules ? rules.Value : rules.Value.Silent, options.Baseline ? BaselineFile.Read(files.Baseline, bag) : Baseline.Empty) { MeasuresReadability = options.Readability };
        return new LibraryContext(settings, theme.Value, contract.Value, scope, rules.Value, checker, [.. bag.ToImmutable().Skip(files.Diagnostics.Length)]);
    }

    private static BindingScope ScopeOf(LibraryFiles files, Settings settings, DiagnosticBag bag)
    {
        var named = files.Fragments.ToLookup(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal);
        foreach (var twin in named.SelectMany(files => files.Skip(1)))
            bag.Report(MarkdownErrors.SameFragment, twin.At(0, 0), $"The fragment '{Path.GetFileNameWithoutExtension(twin.Path)}' is there a second time.", related: named[Path.GetFileNameWithoutExtension(twin.Path)].First().At(0, 0));
        var fragments = named.ToImmutableDictionary(
            files => files.Key,
            files => MarkdownText.ParseBody(files.First(), new TextSpan(0, files.First().Text.Length), bag),
            StringComparer.Ordinal);
        var shared = files.Fragments.Concat(files.Schemas).Append(settings.Source).SelectMany(file => new[] { Fingerprint.Of(file.Path), file.Fingerprint });
        var scope = new BindingScope(settings.Variables, fragments, settings.Language, settings.EmergencyNumbers, Fingerprint.Of([.. shared]));
        foreach (var text in fragments.Values.Where(text => text.IsEmpty))
            bag.Report(SourceErrors.Empty, text.File.At(0, 0), "The file is empty.");
        foreach (var (_, text) in fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal))
            text.Check(scope.For(settings.Language, "0") with { Fragments = ImmutableDictionary<string, MarkdownText>.Empty }, bag);
        var broken = bag.ToImmutable().Where(problem => problem.Descriptor.Severity == Severity.Error).Select(problem => problem.Location.File.Path).ToHashSet(StringComparer.Ordinal);
        return scope with { Fragments = fragments.RemoveRange(fragments.Where(fragment => broken.Contains(fragment.Value.File.Path)).Select(fragment => fragment.Key)) };
    }
}

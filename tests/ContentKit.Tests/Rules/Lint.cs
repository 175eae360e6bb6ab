using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules;
using ContentKit.Rules.Acceptance;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Rules;

/// <summary>Runs rules over one leaflet.</summary>
internal static class Lint
{
    private static readonly Lazy<SchemaSet> Schemas = new(() => SchemaSet.Load(BuiltIn.Schemas, new DiagnosticBag()));

    public static ImmutableArray<IRule> Rules { get; } = RuleLibrary.Load([], BuiltIn.WordLists, new DiagnosticBag());

    private static readonly ConcurrentDictionary<string, PageChecker> Checkers = new();

    public static ImmutableArray<Diagnostic> Page(string text, string profile = "us", string region = "US", string language = "en") =>
        Checkers.GetOrAdd($"title: Test library\nregion: {region}\nlanguage: {language}\nprofile: {profile}\n", CheckerFor).Check(new SourceFile("content/knee.md", text)).Diagnostics;

    private static PageChecker CheckerFor(string text)
    {
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(new SourceFile(SettingsReader.FileName, text), SchemaSet.Config, bag);
        var rules = RuleSet.Create(settings.Rules, Rules, [], bag);
        Assert.Empty(bag.ToImmutable());
        var scope = new BindingScope(settings.Variables, ImmutableDictionary<string, MarkdownText>.Empty, settings.Language, settings.EmergencyNumbers, settings.Source.Fingerprint);
        return new PageChecker(settings, Schemas.Value, scope, rules, Baseline.Empty);
    }

    /// <summary>The example of a rule's own page: "field: text", several lines of a page, or a text that may stand anywhere.</summary>
    public static RuleCase Example(IRule rule, bool isBad)
    {
        var text = isBad ? rule.Descriptor.Bad : rule.Descriptor.Good;
        var profile = rule.Profiles.IsEmpty ? "us" : rule.Profiles[0];
        var spot = Regex.Match(text, @"^(?<spot>[a-z]\w*(?:\.\w+)*): ") is { Success: true } match && SampleLeaflet.Has(match.Groups["spot"].Value) ? match.Groups["spot"].Value : "";
        var isPage = text.Contains('\n', StringComparison.Ordinal);
        return new RuleCase(rule.Descriptor.Id, isBad, isPage ? "page" : spot, isPage ? text.TrimEnd('\n') + "\n" : spot.Length == 0 ? text : text[(spot.Length + 2)..],
            profile, profile == "uk" ? "GB" : "US", rule.Languages.IsEmpty || rule.Languages.Contains("en") ? "en" : rule.Languages[0]);
    }

    /// <summary>Fails unless the rule reports the marked places, and no others, however the text is written.</summary>
    public static void Prove(RuleCase example)
    {
        var marked = MarkedText.Parse(example.Text);
        Assert.True(example.IsBad || marked.Marks.IsEmpty, $"{example}: a good example has no marks.");
        if (example.Spot == "page")
        {
            ProvePage(example, marked);
            return;
        }
        Assert.True(SampleLeaflet.Has(example.Spot), $"{example}: there is no field '{example.Spot}'.");
        Assert.True(!example.IsBad || !marked.Marks.IsEmpty, $"{example}: a bad example has marks.");
        foreach (var written in Written.Of(example.Spot, marked.Text))
            foreach (var end in new[] { "\n", "\r\n" })
                Prove(example, marked, written, end);
    }

    private static void Prove(RuleCase example, MarkedText marked, Written written, string end)
    {
        var page = SampleLeaflet.With(written.Spot, written.Source);
        var found = Found(example, page.Replace("\n", end, StringComparison.Ordinal));
        Assert.True(marked.Words.SequenceEqual(found.Select(TextOf).Select(Written.Flat)),
            $"{example}\nwritten as {written.Source}\nwanted: {string.Join(" | ", marked.Words)}\nfound:  {string.Join(" | ", found.Select(TextOf))}");
        if (!written.IsExact || end != "\n")
            return;
        var start = page.IndexOf(marked.Text, page.IndexOf(written.Source, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(marked.Marks.Select(mark => start + mark.Start), found.Select(problem => problem.Location.Span.Start));
    }

    /// <summary>Without marks the top of the page is meant.</summary>
    private static void ProvePage(RuleCase example, MarkedText marked)
    {
        var found = Found(example, SampleLeaflet.WithPage(marked.Text));
        var wanted = example.IsBad && marked.Marks.IsEmpty ? ["---"] : marked.Words;
        Assert.True(wanted.SequenceEqual(found.Select(TextOf)), $"{example}\nwanted: {string.Join(" | ", wanted)}\nfound:  {string.Join(" | ", found.Select(TextOf))}");
    }

    private static List<Diagnostic> Found(RuleCase example, string page) =>
        [.. Page(page, example.Profile, example.Region, example.Language).Where(problem => problem.Descriptor.Id == example.Rule).OrderBy(problem => problem.Location.Span.Start)];

    private static string TextOf(Diagnostic problem) => problem.Location.File.Text.Substring(problem.Location.Span.Start, problem.Location.Span.Length);
}

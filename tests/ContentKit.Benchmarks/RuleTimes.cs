using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules;
using ContentKit.Rules.WordLists;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Benchmarks;

/// <summary>What each rule, reading and binding cost for one leaflet, in microseconds and allocated bytes: the best of several rounds over generated leaflets.</summary>
internal static class RuleTimes
{
    private const int Leaflets = 200;
    private const int Rounds = 15;

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("contentkit-benchmark-").FullName;
        LibraryGenerator.Write(folder, Leaflets);
        var (files, bag) = (Folder.Read(folder, 1), new DiagnosticBag());
        Directory.Delete(folder, recursive: true);
        var schema = SchemaSet.Load(files.Schemas, bag).Find("aftercare") ?? throw new UnreachableException();
        var settings = SettingsReader.Read(files.Settings, SchemaSet.Config, bag);
        var rules = RuleSet.Create(settings.Rules, RuleLibrary.Load([], BuiltIn.WordLists, bag), [], bag);
        var library = new BindingScope(settings.Variables, ImmutableDictionary<string, MarkdownText>.Empty, "en", settings.EmergencyNumbers, settings.Source.Fingerprint);
        RulePage[] Pages() => [.. files.Pages.Select(file => DocumentParser.Parse(file, new DiagnosticBag())).OfType<ParsedDocument>()
            .Select(page => RulePages.Of(page, schema.Root, library.For("en", "911"), "en", "US", "911"))];

        var pages = Pages();
        var lines = rules.Active.Where(rule => rule.Rule is not WordList).Select(rule => (rule.Rule.Descriptor.Id, Time: Best(() => Each(pages, page => new Findings().Run(rule, page))))).ToList();
        var scan = new WordScan(rules.Active.Where(rule => rule.Rule is WordList));
        lines.Add(("all word lists", Best(() => Each(pages, page => scan.Check(page, new Findings())))));
        lines.Add(("all rules", Best(() => Each(pages, page => rules.Check(page)))));
        lines.Add(("parse and blocks", Best(() => Pages())));
        ParsedDocument[] parsed = [.. files.Pages.Select(file => DocumentParser.Parse(file, new DiagnosticBag())).OfType<ParsedDocument>()];
        lines.Add(("bind", Best(() => Array.ForEach(parsed, page => DocumentBinder.Bind(page, "aftercare", schema.Root, library, new DiagnosticBag())))));
        lines.Add(("parse alone", Best(() => Array.ForEach([.. files.Pages], file => DocumentParser.Parse(file, new DiagnosticBag())))));
        foreach (var (id, cost) in lines.OrderByDescending(line => line.Time.Time))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-18} {cost.Time.TotalMicroseconds / Leaflets,8:0.0} {cost.Bytes / Leaflets,8}"));
        return 0;
    }

    private static void Each(RulePage[] pages, Action<RulePage> work)
    {
        foreach (var page in pages)
            work(page);
    }

    private static (TimeSpan Time, long Bytes) Best(Action work)
    {
        var (best, bytes) = (TimeSpan.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            work();
            (best, bytes) = (watch.Elapsed < best ? watch.Elapsed : best, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return (best, bytes);
    }
}

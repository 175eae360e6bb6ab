using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Exporting.Fhir;
using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Partners;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Rules;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Benchmarks.Stages;

/// <summary>What a build does with each leaflet, cut into stages. Each stage uses what the ones before it left, so they run in their order.</summary>
internal sealed class LeafletStages
{
    private readonly LibraryFiles _files;
    private readonly LibraryContext _context;
    private readonly TypeSchema _schema;
    private readonly Theme _theme;
    private readonly Site _site;
    private readonly SitePages _sitePages;
    private readonly NarrativeRenderer _narratives;
    private readonly OutputContext _template;
    private readonly ParsedDocument[] _parsed;
    private readonly RulePage[] _pages;
    private readonly Document[] _documents;
    private readonly Narrative[] _held;
    private readonly byte[][] _written;
    private readonly PlannedOutput[] _html, _json, _text, _fhir, _items;

    public LeafletStages(string folder)
    {
        var options = new WorkspaceOptions(folder, new DateOnly(2026, 11, 24)) { Jobs = 1 };
        _files = Folder.Read(folder, 1);
        _context = LibraryContext.Read(_files, options);
        _schema = SchemaSet.Load(_files.Schemas, new DiagnosticBag()).Find("aftercare") ?? throw new UnreachableException();
        _theme = _context.Theme ?? throw new UnreachableException();
        _template = new OutputContext(_theme.Templates);
        _site = new Workspace(options).Load(_files).Site;
        _sitePages = new SitePages(_theme, _site);
        var renderer = new PageRenderer(_theme, _context.Contract);
        _narratives = new NarrativeRenderer(_theme, _sitePages, renderer, options.Tool);
        (_parsed, _pages, _held, _written) = (new ParsedDocument[Count], new RulePage[Count], new Narrative[Count], new byte[Count][]);
        _documents = [.. _site.Documents];

        PlannedOutput[] leaflets = [.. new DocumentExporter(_theme, _sitePages, renderer, options.Tool, null).Plan(_site)];
        PlannedOutput[] Of(string ending) => [.. leaflets.Where(output => output.Path.EndsWith(ending, StringComparison.Ordinal))];
        (_html, _json, _text) = (Of(".html"), Of(".json"), Of(".txt"));
        _fhir = [.. new FhirExporter(_theme, _narratives, options.Tool).Plan(_site).Take(Count)];
        var feeds = Feed.Of(_site, null, [], "");
        var partners = new PartnerFeeds(feeds, BuiltIn.FeedSchemas, BuiltIn.ItemContract, BuiltIn.TypesAsShipped(_files.Schemas));
        var context = feeds.Select(feed => new FeedContext(feed, _site, _theme, _sitePages, _narratives, partners));
        _items = [.. new FeedExporter([.. context], [], options.Tool).Plan(_site).Take(Count)];
    }

    public int Count => _files.Pages.Length;

    public ImmutableArray<(string Name, Action<int> Work)> All =>
    [
        ("parse", i => _parsed[i] = DocumentParser.Parse(_files.Pages[i], new DiagnosticBag()) ?? throw new UnreachableException()),
        ("schema check", i => SchemaValidator.Validate(_schema.Root, _parsed[i].Fields, new DiagnosticBag())),
        ("blocks for rules", i => _pages[i] = RulePages.Of(_parsed[i], _schema.Root, _context.Scope.For("en", "911"), "en", "US", "911")),
        ("rules", i => _context.Rules.Check(_pages[i])),
        ("bind", i => DocumentBinder.Bind(_parsed[i], _schema.Type, _schema.Root, _context.Scope, new DiagnosticBag())),
        ("html: code (QR) alone", i => QrCode.Of($"https://leaflets.example/{_html[i].Path}")),
        ("html: template", i => RunTemplate("html", OutputKind.Html, i)),
        ("html: template and proof", i => Render(_html[i])),
        ("json: template", i => RunTemplate("json", OutputKind.Json, i)),
        ("json: template and proof", i => _written[i] = Render(_json[i])),
        ("json: contract alone", i => Check(_context.Contract, _written[i])),
        ("text: template", i => RunTemplate("txt", OutputKind.Text, i)),
        ("text: template and proof", i => Render(_text[i])),
        ("narrative, with proof", i => _held[i] = _narratives.Of(_documents[i], _site, new DiagnosticBag()) ?? throw new UnreachableException()),
        ("partner feed item", i => _written[i] = Render(_items[i])),
        ("partner feed item: contract alone", i => Check(BuiltIn.ItemContract, _written[i])),
        ("fhir", i => Render(_fhir[i])),
    ];

    private void RunTemplate(string extension, OutputKind kind, int i)
    {
        var strings = _theme.StringsFor("en") ?? throw new UnreachableException();
        var model = DocumentModel.Of(_documents[i], _site, new PageFrame(_theme, _sitePages, strings), extension, ["html", "json", "txt"]);
        if (!TemplateRunner.Run(_theme, $"document.{extension}", _template, kind, model.Globals, strings.Dates, new DiagnosticBag()))
            throw new UnreachableException();
        _template.Reset();
    }

    private static void Check(SchemaNode? contract, byte[] json) => JsonContract.Check(contract, Encoding.UTF8.GetString(json), new SourceFile("output.json", "").At(0, 0), new DiagnosticBag());

    private static byte[] Render(PlannedOutput output)
    {
        var bag = new DiagnosticBag();
        return output.Render(bag) ?? throw new InvalidOperationException($"'{output.Path}' was not rendered: {bag.ToImmutable()[0].Message}");
    }
}

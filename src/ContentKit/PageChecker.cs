using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.Readability;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Takes one page through parsing, schema check and binding. Pure: no disk, no clock, any thread.</summary>
internal sealed class PageChecker(Settings settings, SchemaSet schemas, BindingScope scope, RuleSet rules, Baseline baseline)
{
    private Func<SourceFile, DocumentContent>? _make;

    public bool MeasuresReadability { get; init; }

    /// <summary>Makes the content of a page that passed, the same again and again.</summary>
    public Func<SourceFile, DocumentContent> Make => _make ??= MakeContent;

    public PageResult Check(SourceFile file)
    {
        var text = file.Hold();
        var result = CheckHeld(file);
        GC.KeepAlive(text);
        return result;
    }

    private PageResult CheckHeld(SourceFile file)
    {
        var bag = new DiagnosticBag();
        if (DocumentParser.Parse(file, bag) is not { } parsed)
            return new PageResult(file.Path, null, null, bag.ToImmutable());
        var acceptance = new PageAcceptance(new SuppressionReader(rules, bag).Read(file, parsed.Fields), baseline.For(file.Path));
        var page = WithDefaults(parsed);
        if (Type(page, bag) is not { } schema)
            return new PageResult(file.Path, CardOf(page), null, bag.ToImmutable(), acceptance);
        StrayMark.Check(page, name => schema.Root.Find(name) is not null, bag);
        SchemaValidator.Validate(schema.Root, page.Fields, bag);
        page = page.Without(SuppressionReader.Field);
        var seen = rules.Active.IsEmpty && !MeasuresReadability ? null : PageOf(page, schema);
        if (seen is not null)
            Apply(seen, acceptance, bag);
        var document = DocumentBinder.Bind(page, schema.Type, schema.Root, scope, bag);
        if (document is not null)
            Apply(document, acceptance, bag);
        return new PageResult(file.Path, CardOf(page), bag.HasErrors ? null : Loosened(document), bag.ToImmutable(), acceptance) { Readability = Measure(seen) };
    }

    /// <summary>The content of a document is kept no longer than its text.</summary>
    private Document? Loosened(Document? document) =>
        document is null || document.Source.IsKept ? document : document with { Content = new PageContent(document.Source, Make, document.Content.Get()) };

    /// <summary>The content of a page that passed before.</summary>
    public ContentSource ContentOf(SourceFile page) => new PageContent(page, Make, null);

    private DocumentContent MakeContent(SourceFile file)
    {
        var text = file.Hold();
        var (schema, page) = (default(TypeSchema), DocumentParser.Parse(file, new DiagnosticBag()));
        if (page is not null)
            schema = Type(page = WithDefaults(page).Without(SuppressionReader.Field), new DiagnosticBag());
        var document = page is null || schema is null ? null : DocumentBinder.Bind(page, schema.Type, schema.Root, scope, new DiagnosticBag());
        GC.KeepAlive(text);
        return document?.Content.Get() ?? throw new InvalidOperationException($"'{file.Path}' passed once and does not pass again.");
    }

    /// <summary>A fragment has no fields; its words are checked where it stands, and not in each page that includes it.</summary>
    public PageResult Check(string name, MarkdownText fragment)
    {
        var bag = new DiagnosticBag();
        var acceptance = new PageAcceptance(new SuppressionReader(rules, bag).Read(fragment.File, Node.Mapping(fragment.File.At(0, 0), [])), baseline.For(fragment.File.Path));
        var language = PageName.Of(name + ".md").Language ?? settings.Language;
        var region = settings.Defaults.FirstOrDefault(entry => entry.Name == "region").Value?.Text ?? "";
        var number = scope.NumberOf(region);
        var seen = RulePages.OfFragment(fragment, scope.For(language, number), language, region, number);
        Apply(seen, acceptance, bag);
        return new PageResult(fragment.File.Path, null, null, bag.ToImmutable(), acceptance) { Readability = Measure(seen) };
    }

    /// <summary>The file name's language goes before the library's.</summary>
    private ParsedDocument WithDefaults(ParsedDocument page)
    {
        var language = PageName.Of(page.Source.Path).Language;
        var defaults = settings.DefaultsFor(page.Source.Path);
        if (language is null)
            return Known(page, defaults);
        var place = page.Source.At(0, 0);
        var entry = new Entry(Node.Scalar(place, "language", true), Node.Scalar(place, language, true));
        return Known(page, defaults.Prepend(entry));
    }

    /// <summary>Only defaults that the page's type has a field for.</summary>
    private ParsedDocument Known(ParsedDocument page, IEnumerable<Entry> defaults)
    {
        var all = defaults.ToList();
        var type = page.Fields["type"]?.Text ?? all.Find(entry => entry.Name == "type").Value?.Text;
        return page.With(type is not null && schemas.Find(type) is { } schema ? all.Where(entry => schema.Root.Find(entry.Name) is not null) : all);
    }

    private TypeSchema? Type(ParsedDocument page, DiagnosticBag bag)
    {
        if (page.Fields["type"] is not { Kind: NodeKind.Scalar, IsNull: false } node)
        {
            bag.Report(ModelErrors.UnknownType, page.Fields["type"]?.Location ?? page.Source.At(0, 3), "The page does not say what type it is.");
            return null;
        }
        if (schemas.Find(node.Text) is { } schema)
            return schema;
        if (!schemas.Broken.Contains(node.Text))
            bag.Report(ModelErrors.UnknownType, node.Location, $"There is no type called '{node.Text}'.",
                NearestName.Find(node.Text, schemas.All.Select(known => known.Type)) is { } near ? $"Did you mean '{near}'?" : null);
        return null;
    }

    private RulePage PageOf(ParsedDocument page, TypeSchema schema)
    {
        var (language, region) = (page.Fields.TextOf("language") ?? settings.Language, page.Fields.TextOf("region") ?? "");
        var number = scope.NumberOf(region);
        return RulePages.Of(page, schema.Root, scope.For(language, number), language, region, number);
    }

    private ReadabilityReport? Measure(RulePage? page) => MeasuresReadability && page is not null ? ReadabilityReport.Of(page) : null;

    private void Apply(RulePage page, PageAcceptance acceptance, DiagnosticBag bag)
    {
        foreach (var finding in rules.Check(page))
            if (!acceptance.Accepts(finding))
                bag.Add(finding);
    }

    private void Apply(Document document, PageAcceptance acceptance, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        foreach (var rule in Assembler.DocumentRules)
            rule.Check(document, found);
        foreach (var finding in found.ToImmutable())
            if (rules.Choose(finding) is { } chosen && !acceptance.Accepts(chosen))
                bag.Add(chosen);
    }

    private PageCard CardOf(ParsedDocument page)
    {
        var name = PageName.Of(page.Source.Path);
        var id = page.Fields["id"] is { Kind: NodeKind.Scalar, IsNull: false } node ? node : null;
        var language = page.Fields["language"] is { Kind: NodeKind.Scalar } tag ? tag.Text : settings.Language;
        return new PageCard(id?.Text ?? name.Id, language, id?.Location ?? page.Source.At(0, 3));
    }
}

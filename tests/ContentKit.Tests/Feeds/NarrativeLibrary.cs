using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Exporting.Narratives;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Tests.Proof.Reading;
using ContentKit.Text;

namespace ContentKit.Tests.Feeds;

/// <summary>A library whose leaflets are rendered as narratives.</summary>
internal sealed class NarrativeLibrary
{
    public static readonly Lazy<NarrativeLibrary> Samples = new(() => new NarrativeLibrary(null));

    private readonly NarrativeRenderer _renderer;

    public NarrativeLibrary(SourceFile[]? files)
    {
        var options = new WorkspaceOptions(files is null ? Repository.Root : "unused", new DateOnly(2026, 11, 23)) { Jobs = 1 };
        var read = files is null ? Folder.Read(options.Root, 1) : LibraryFiles.Of([.. files], []);
        Site = new Workspace(options).Load(read).Site;
        var context = LibraryContext.Read(read, options);
        var theme = context.Theme ?? throw new InvalidOperationException(context.Diagnostics[0].Message);
        _renderer = new NarrativeRenderer(theme, new SitePages(theme, Site), new PageRenderer(theme, context.Contract), Fingerprint.Of("test"));
    }

    public Site Site { get; }

    public Narrative Of(string language, string id) => Of(Site.Documents.Single(document => document.Language == language && document.Id == id));

    public Narrative Of(Document document)
    {
        var bag = new DiagnosticBag();
        return _renderer.Of(document, Site, bag) ?? throw new InvalidOperationException(bag.ToImmutable()[0].Message);
    }

    public List<string> ProblemsOf(Document document)
    {
        var bag = new DiagnosticBag();
        _renderer.Of(document, Site, bag);
        return [.. bag.ToImmutable().Select(problem => $"{problem.Descriptor.Id}: {problem.Message}")];
    }

    /// <summary>As the second reader of the tests sees pages: it knows no colon between the label of a tier and its lead-in.</summary>
    public static List<Block> BlocksOf(string xhtml, string language)
    {
        var (words, page) = (new ThemeWords(language), new StringBuilder(xhtml));
        foreach (var tier in new[] { "emergency", "urgent", "routine" })
            page.Replace($"<h2>{words[$"tier_{tier}_label"]}: ", $"<h2>{words[$"tier_{tier}_label"]} ");
        return PageBlocks.Of($"<!DOCTYPE html><html><head><title>x</title></head><body>{page}</body></html>");
    }
}

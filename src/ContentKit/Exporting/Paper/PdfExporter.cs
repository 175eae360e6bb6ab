using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Model.Regions;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Paper;

/// <summary>PDF of the pages of chosen leaflets, printed from the very bytes that are published.</summary>
/// <param name="planned">Everything else that is published.</param>
internal sealed class PdfExporter(PdfChoice choice, ImmutableArray<PlannedOutput> planned) : IExporter
{
    private const string LargePrint = "#large-print";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var files = planned.DistinctBy(output => output.Path).ToDictionary(output => output.Path, StringComparer.Ordinal);
        var printer = Fingerprint.Of(choice.Printer.Name);
        var leaflets = site.Documents.Where(choice.Holds).Select(document => (Document: document, PathOf: (Func<string, string>)(extension => SitePaths.Of(document, extension))));
        var handouts = LanguagePair.Of(site).Where(choice.Holds).Select(pair => (pair.First, (Func<string, string>)pair.PathOf));
        foreach (var (document, pathOf) in leaflets.Concat(handouts))
            if (files.GetValueOrDefault(pathOf("html")) is { } page)
                foreach (var extension in choice.Extensions)
                    yield return new WholeFile(pathOf(extension), Fingerprint.Of(page.Inputs, printer, Fingerprint.Of(extension)),
                        bag => Print(page, document, PdfChoice.IsLarge(extension) ? LargePrint : "", site, files, bag), page.Subjects);
    }

    private byte[]? Print(PlannedOutput page, Document document, string fragment, Site site, Dictionary<string, PlannedOutput> files, DiagnosticBag bag)
    {
        if (page.Render(bag) is not { } html || SitePaths.UrlOf(site.Settings, "") is not { } home)
            return null;
        byte[]? Find(string address)
        {
            var path = address.StartsWith(home, StringComparison.Ordinal) ? Uri.UnescapeDataString(address[home.Length..]) : "";
            return path == page.Path ? html : files.GetValueOrDefault(path)?.Render(new DiagnosticBag());
        }
        try
        {
            return choice.Printer.Print(new PdfPage(home + page.Path + fragment, PaperSizes.IsLetter(document.Region), document.Review?.Last ?? DateOnly.MinValue, Find));
        }
        catch (PdfException problem)
        {
            bag.Report(TemplateErrors.NoPdf, document.Source.At(0, 0), problem.Message);
            return null;
        }
    }
}

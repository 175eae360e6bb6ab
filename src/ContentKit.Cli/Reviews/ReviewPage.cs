using System.Text;
using ContentKit.Model.Languages;
using ContentKit.Sites.Reviews;
using ContentKit.Text;

namespace ContentKit.Cli.Reviews;

/// <summary>Prints the list of reviews as a web page that needs nothing but itself.</summary>
internal static class ReviewPage
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 75rem; padding: 0 1rem; }
        table { border-collapse: collapse; margin-bottom: 2rem; width: 100%; }
        caption { font-size: 1.25rem; font-weight: 700; padding: .5rem 0; text-align: start; }
        th, td { border-bottom: 1px solid #767676; padding: .375rem .75rem .375rem 0; text-align: start; vertical-align: top; }
        """;

    public static string Print(ReviewReport report)
    {
        var output = new StringBuilder();
        var title = Escape($"Reviews: {report.Site.Settings.Title}");
        output.Append($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>As of <time>{ReviewWords.Iso(report.Site.Today)}</time>. {Escape(ReviewSummary.Of(report).First())}</p>\n");
        foreach (var group in report.Groups)
            Table(group, report, output);
        if (!report.NotJudged.IsEmpty)
            output.Append("<h2>Not listed because of errors</h2>\n<ul>\n").AppendJoin("", report.NotJudged.Select(path => $"<li>{Escape(path)}</li>\n")).Append("</ul>\n");
        return output.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Table(IGrouping<ReviewGroup, ReviewEntry> group, ReviewReport report, StringBuilder output)
    {
        output.Append($"<table>\n<caption>{Escape(ReviewWords.Title(group.Key, report.Within))} ({ReviewWords.Number(group.Count())})</caption>\n<thead>\n<tr>");
        foreach (var heading in new[] { "Leaflet", "Due", "Days", "Signed off", "Owner", "Reviewed by", "File" })
            output.Append($"<th scope=\"col\">{heading}</th>");
        output.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var entry in group)
            Row(entry, output);
        output.Append("</tbody>\n</table>\n");
    }

    private static void Row(ReviewEntry entry, StringBuilder output)
    {
        var page = entry.Document;
        output.Append($"<tr><th scope=\"row\" lang=\"{Escape(page.Language)}\" dir=\"{LanguageTable.Direction(page.Language)}\">{Escape(page.Title)}</th>");
        output.Append($"<td>{(page.Review is { } review ? $"<time>{ReviewWords.Iso(review.Due)}</time>" : "none")}</td><td>{ReviewWords.Number(entry.Days)}</td><td>{ReviewWords.Signed(entry.Signature)}</td>");
        output.Append($"<td>{Escape(entry.Owner)}</td><td>{Escape(string.Join("; ", ReviewWords.Reviewers(entry)))}</td><td>{Escape(page.Source.Path)}</td></tr>\n");
    }

    private static string Escape(string text) => HtmlEncoding.Encode(text);
}

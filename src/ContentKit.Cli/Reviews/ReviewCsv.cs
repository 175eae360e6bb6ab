using System.Text;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>Prints the list of reviews as RFC 4180; no cell can become a formula of a spreadsheet.</summary>
internal static class ReviewCsv
{
    public static string Print(ReviewReport report)
    {
        var output = new StringBuilder("group,id,language,title,owner,last,due,days,standing,signature,reviewers,path\r\n");
        foreach (var entry in report.Entries)
            output.AppendJoin(',', RowOf(entry).Select(Cell)).Append("\r\n");
        return output.ToString();
    }

    private static IEnumerable<string> RowOf(ReviewEntry entry) =>
    [
        ReviewWords.Key(entry.Group), entry.Document.Id, entry.Document.Language, Harmless(entry.Document.Title), Harmless(entry.Owner),
        ReviewWords.Iso(entry.Document.Review?.Last), ReviewWords.Iso(entry.Document.Review?.Due), ReviewWords.Number(entry.Days),
        entry.Standing.ToString().ToLowerInvariant(), ReviewWords.Key(entry.Signature), Harmless(string.Join("; ", ReviewWords.Reviewers(entry))), Harmless(entry.Document.Source.Path),
    ];

    /// <summary>Spreadsheets show a text behind an apostrophe as it is.</summary>
    private static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '|' or '%' ? "'" + text : text;

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") || text.StartsWith(' ') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

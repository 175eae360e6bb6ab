using System.Collections.Immutable;
using System.Text;
using ContentKit.Cli.Printing;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>Prints the list of reviews for people, in columns that need no colour.</summary>
internal static class ReviewTable
{
    private static readonly ImmutableArray<string> Heading = ["DUE", "DAYS", "SIGNED OFF", "OWNER", "LEAFLET", "TITLE"];

    public static string Print(ReviewReport report)
    {
        var output = new StringBuilder();
        var widths = WidthsOf([Heading, .. report.Entries.Select(RowOf)]);
        foreach (var group in report.Groups)
        {
            output.Append(output.Length == 0 ? "" : "\n").Append(ReviewWords.Title(group.Key, report.Within)).Append(" (").Append(ReviewWords.Number(group.Count())).Append(")\n");
            foreach (var row in group.Select(RowOf).Prepend(Heading))
                output.Append(Line(row, widths)).Append('\n');
        }
        return output.ToString();
    }

    private static ImmutableArray<string> RowOf(ReviewEntry entry) =>
    [
        ReviewWords.Iso(entry.Document.Review?.Due), ReviewWords.Number(entry.Days), ReviewWords.Signed(entry.Signature), TerminalText.Escape(entry.Owner),
        $"{entry.Document.Language}/{entry.Document.Id}", TerminalText.Escape(entry.Document.Title),
    ];

    private static int[] WidthsOf(ImmutableArray<ImmutableArray<string>> rows) =>
        [.. Heading.Select((_, column) => rows.Max(row => CharacterWidth.Of(row[column])))];

    private static string Line(ImmutableArray<string> row, int[] widths) =>
        string.Concat(row.Select((cell, column) => "  " + cell + new string(' ', widths[column] - CharacterWidth.Of(cell)))).TrimEnd();
}

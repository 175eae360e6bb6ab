using System.Globalization;
using ContentKit.Sites.Reviews;
using ContentKit.Text;

namespace ContentKit.Cli.Reviews;

/// <summary>Prints due days as a calendar (RFC 5545): one event a leaflet, that keeps its identity when the day moves.</summary>
internal static class ReviewCalendarFile
{
    public static string Print(ReviewReport report)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//ContentKit//Reviews//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("X-WR-CALNAME", $"Reviews: {report.Site.Settings.Title}");
        foreach (var entry in report.Entries)
            if (entry is { Document.Review: { } review, Group: not ReviewGroup.NotSigned })
                AddEvent(entry, review.Due, report, lines);
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void AddEvent(ReviewEntry entry, DateOnly due, ReviewReport report, CalendarLines lines)
    {
        var (page, settings) = (entry.Document, report.Site.Settings);
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", $"{Fingerprint.Of($"{settings.Url ?? settings.Title}\n{page.Language}/{page.Id}")}@contentkit");
        lines.Add("DTSTAMP", Compact(report.Site.Today) + "T000000Z");
        lines.Add("DTSTART;VALUE=DATE", Compact(due));
        if (due < DateOnly.MaxValue)
            lines.Add("DTEND;VALUE=DATE", Compact(due.AddDays(1)));
        lines.AddText("SUMMARY", $"Review due: {page.Title} ({page.Language})");
        lines.AddText("DESCRIPTION", $"Owner: {(entry.Owner.Length == 0 ? "nobody" : entry.Owner)}\nLast review: {ReviewWords.Iso(page.Review?.Last)} by {string.Join("; ", ReviewWords.Reviewers(entry))}\nSigned off: {ReviewWords.Signed(entry.Signature)}\nFile: {page.Source.Path}");
        if (settings.Url is { } url)
            lines.Add("URL", $"{url}/{page.Language}/{page.Id}.html");
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Reviews;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>When reviews are due: as a picture of months, and as a table that says the same.</summary>
internal static class ReviewsPage
{
    private const int Width = 34, MarkHeight = 16, MostMarks = 12, Top = 30, Left = 12;

    public static Html Of(LibraryView view)
    {
        var rows = LeafletRow.Of(view);
        var months = DueMonth.Of(rows, view.Library.Site.Today);
        var never = rows.Where(row => row.Review is { Days: null }).ToList();
        return Frame.Of(view, "Reviews", "/_preview/reviews", Html.Of($"""
            <h1>Reviews</h1>
            <p>As of {ReviewWords.Iso(view.Library.Site.Today)}. {Tally.Count(rows.Count(row => row.Standing == "overdue"), "leaflet")} overdue, {Tally.Count(rows.Count(row => row.Standing == "due soon"), "leaflet")} due within 90 days.</p>
            {(never.Count == 0 ? Html.Empty : Html.Of($"<p>Never reviewed: {Html.Join(never.Select(row => Html.Of($"<a href=\"/_preview/leaflets/{row.Key}\">{row.Title}</a> ")))}</p>"))}
            <div class="scroll" tabindex="0" role="region" aria-label="Picture of the months in which reviews are due">
            {Picture(months, view.Library.Site.Today)}
            </div>
            <p class="legend"><span aria-hidden="true">◆</span> overdue, <span aria-hidden="true">●</span> due and signed off, <span aria-hidden="true">○</span> due and not signed off, or changed since. The line is today.</p>
            {Table(months)}
            """));
    }

    private static Html Picture(ImmutableArray<DueMonth> months, DateOnly today)
    {
        var most = Math.Clamp(months.Select(month => month.Leaflets.Length).DefaultIfEmpty(0).Max(), 1, MostMarks);
        var (width, ground) = (Left * 2 + months.Length * Width, Top + most * MarkHeight);
        var now = months.ToList().FindIndex(month => month.Year == today.Year && month.Month == today.Month);
        var line = Left + now * Width + Width * (today.Day - 1) / 31;
        return Html.Of($"""
            <svg class="months" role="img" aria-labelledby="months-title" width="{width}" height="{ground + 44}" viewBox="0 0 {width} {ground + 44}">
            <title id="months-title">Reviews due in each month. The table below says the same.</title>
            <line class="ground" x1="{Left}" y1="{ground}" x2="{width - Left}" y2="{ground}" />
            {Html.Join(months.Select((month, i) => Month(month, Left + i * Width, ground)))}
            <line class="today" x1="{line}" y1="8" x2="{line}" y2="{ground + 6}" /><text x="{line + 4}" y="16">today</text>
            </svg>
            """);
    }

    private static Html Month(DueMonth month, int x, int ground)
    {
        var label = Html.Of($"<text class=\"month\" x=\"{x + Width / 2}\" y=\"{ground + 18}\">{month.First.ToString("MMM", CultureInfo.InvariantCulture)}</text>{(month.Month == 1 || x == Left ? Html.Of($"<text class=\"year\" x=\"{x + Width / 2}\" y=\"{ground + 36}\">{month.Year}</text>") : Html.Empty)}");
        if (month.Leaflets.Length > MostMarks)
            return Html.Of($"<rect class=\"many\" x=\"{x + 5}\" y=\"{ground - MostMarks * MarkHeight}\" width=\"{Width - 10}\" height=\"{MostMarks * MarkHeight}\" /><text class=\"month\" x=\"{x + Width / 2}\" y=\"{ground - MostMarks * MarkHeight - 4}\">{month.Leaflets.Length}</text>{label}");
        return Html.Of($"{Html.Join(month.Leaflets.Select((row, i) => Html.Of($"<text class=\"mark {row.Standing.Replace(' ', '-')}\" x=\"{x + Width / 2}\" y=\"{ground - 4 - i * MarkHeight}\">{Mark(row)}<title>{row.Title}, {ReviewWords.Iso(row.Document?.Review?.Due)}</title></text>")))}{label}");
    }

    private static string Mark(LeafletRow row) => row.Standing == "overdue" ? "◆" : row.Review?.Signature == SignatureState.Signed ? "●" : "○";

    private static Html Table(ImmutableArray<DueMonth> months) => Frame.Wide("Reviews by month", Html.Of($"""
        <table>
        <caption>Reviews by month</caption>
        <thead><tr><th scope="col">Due</th><th scope="col">Leaflet</th><th scope="col">Review</th><th scope="col">Signed</th><th scope="col">Owner</th></tr></thead>
        <tbody>
        {Html.Join(months.SelectMany(month => month.Leaflets).Select(row => Html.Of($"""
            <tr><td>{ReviewWords.Iso(row.Document?.Review?.Due)}</td><th scope="row"><a href="/_preview/leaflets/{row.Key}" lang="{row.Card.Language}">{row.Title}</a></th><td><span class="{row.Standing.Replace(' ', '-')}">{row.DueText}</span></td><td>{(row.Review is { } review ? ReviewWords.Signed(review.Signature) : "")}</td><td>{row.Owner}</td></tr>

            """)))}
        </tbody>
        </table>
        """));
}

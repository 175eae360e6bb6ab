using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Cli.Printing;
using ContentKit.Diagnostics;
using ContentKit.Model.Languages;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>All leaflets of the library with what their owners should know of them.</summary>
internal static class DashboardPage
{
    private static readonly string[] Columns = ["Leaflet", "Language", "Status", "Emergency", "Urgent", "Routine", "Reading", "Review", "Signed", "Problems", "Topics", "Owner"];

    public static Html Of(LibraryView view)
    {
        var rows = LeafletRow.Of(view);
        return Frame.Of(view, "Leaflets", "/_preview/", Html.Of($"""
            <h1>Leaflets</h1>
            {Summary(view, rows)}
            {Shared(view)}
            {Unlisted(view)}
            {(rows.IsEmpty ? Html.Of($"<p>There are no leaflets in content/ yet. Start one with <code>contentkit new aftercare knee-care</code>.</p>") : Table(rows))}
            """));
    }

    private static Html Summary(LibraryView view, ImmutableArray<LeafletRow> rows) => Html.Of($"""
        <ul class="figures">
        {Figure(rows.Length, "leaflet")}
        {Figure(rows.Count(row => row.Document?.Status == Model.Status.Draft), "draft")}
        {Figure(view.Problems.Count(problem => problem.Descriptor.Severity == Severity.Error), "error")}
        {Figure(view.Problems.Count(problem => problem.Descriptor.Severity == Severity.Warning), "warning")}
        <li><strong>{rows.Count(row => row.Standing == "overdue")}</strong> overdue</li>
        <li><strong>{rows.Count(row => row.Standing == "due soon")}</strong> due within 90 days</li>
        </ul>
        """);

    private static Html Figure(int number, string noun) => Html.Of($"<li><strong>{number}</strong> {noun}{(number == 1 ? "" : "s")}</li>");

    /// <summary>Problems outside of leaflets concern all of them.</summary>
    private static Html Shared(LibraryView view) =>
        Section("Problems that concern all leaflets", view.Problems.Where(problem => !LibraryView.IsLeaflet(problem.Location.File.Path) && problem.Descriptor.Severity > Severity.Information));

    private static Html Unlisted(LibraryView view) => Section("Files that are in no list yet", view.Unlisted);

    private static Html Section(string title, IEnumerable<Diagnostic> problems) => problems.ToList() is { Count: > 0 } shown ? Html.Of($"""
        <section>
        <h2>{title}</h2>
        {Html.Join(Overlay.Problems(shown))}
        </section>
        """) : Html.Empty;

    private static Html Table(ImmutableArray<LeafletRow> rows) => Html.Of($"""
        <form class="filters" data-filters hidden>
        <p><label for="filter-text">Find</label> <input id="filter-text" type="search" name="text" autocomplete="off"></p>
        {Choice("status", "Status", rows.Select(row => row.Status))}
        {Choice("language", "Language", rows.Select(row => row.Card.Language))}
        {Choice("level", "Problems", rows.Select(row => row.Level))}
        {Choice("review", "Review", rows.Select(row => row.Standing))}
        {Choice("topic", "Topic", rows.SelectMany(row => row.Specialties))}
        <p class="count" role="status"></p>
        </form>
        {Frame.Wide("All leaflets", Html.Of($"""
            <table data-leaflets>
            <thead>
            <tr>{Html.Join(Columns.Select(name => Html.Of($"<th scope=\"col\">{name}</th>")))}</tr>
            </thead>
            <tbody>
            {Html.Join(rows.Select(Row))}
            </tbody>
            </table>
            """))}
        """);

    private static Html Choice(string name, string label, IEnumerable<string> values) => Html.Of($"""
        <p><label for="filter-{name}">{label}</label> <select id="filter-{name}" name="{name}"><option value="">all</option>{Html.Join(values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(value => Html.Of($"<option>{value}</option>")))}</select></p>
        """);

    private static Html Row(LeafletRow row) => Html.Of($"""
        <tr data-status="{row.Status}" data-language="{row.Card.Language}" data-level="{row.Level}" data-review="{row.Standing}" data-topic="{string.Join('|', row.Specialties)}">
        <th scope="row"><a href="/_preview/leaflets/{row.Key}" lang="{row.Card.Language}" dir="{LanguageTable.Direction(row.Card.Language)}">{row.Title}</a><br><small>{row.Path}</small></th>
        <td>{row.Card.Language}</td>
        <td>{row.Status}</td>
        {Html.Join(LeafletRow.Tiers.Select(tier => Html.Of($"<td class=\"number\">{(row.Document is null ? "" : row.Conditions(tier).ToString(CultureInfo.InvariantCulture))}</td>")))}
        <td class="number" data-sort="{(row.Reading?.Value ?? -1000).ToString("0.00", CultureInfo.InvariantCulture)}">{(row.Reading is { } score ? Html.Of($"<span title=\"{score.Formula}\">{score.Value.ToString("0.0", CultureInfo.InvariantCulture)}</span>") : Html.Empty)}</td>
        <td data-sort="{(row.Review?.Days ?? 99999).ToString(CultureInfo.InvariantCulture)}"><span class="{row.Standing.Replace(' ', '-')}">{row.DueText}</span></td>
        <td>{(row.Review is { } review ? Reviews.ReviewWords.Signed(review.Signature) : "")}</td>
        <td data-sort="{(row.Errors * 1_000_000 + row.Warnings * 1000 + row.Notes).ToString(CultureInfo.InvariantCulture)}">{Problems(row)}</td>
        <td>{string.Join(", ", row.Specialties)}</td>
        <td>{row.Owner}</td>
        </tr>

        """);

    private static Html Problems(LeafletRow row) => row.Level == "none" ? Html.Of($"none") : Html.Of($"""
        <a class="{row.Level}" href="/_preview/leaflets/{row.Key}/problems">{string.Join(", ", new[] { (row.Errors, "error"), (row.Warnings, "warning"), (row.Notes, "note") }.Where(count => count.Item1 > 0).Select(count => Tally.Count(count.Item1, count.Item2)))}</a>
        """);
}

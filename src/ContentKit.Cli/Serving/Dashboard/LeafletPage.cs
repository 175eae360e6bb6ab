using System.Collections.Immutable;
using System.Text;
using ContentKit.Cli.Printing;
using ContentKit.Model.Languages;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>One leaflet in all its forms, behind tabs that are plain links.</summary>
/// <param name="rows">All leaflets.</param>
/// <param name="index">Which of them.</param>
internal sealed class LeafletPage(LibraryView view, PageStore pages, ImmutableArray<LeafletRow> rows, int index)
{
    public static readonly ImmutableArray<(string Key, string Label)> Tabs =
        [("web", "Web"), ("phone", "Phone"), ("print", "Print"), ("text", "Text"), ("json", "JSON"), ("problems", "Problems"), ("readability", "Readability"), ("changes", "Changes")];

    private readonly LeafletRow _row = rows[index];

    public Html Print(string tab) => Frame.Of(view, _row.Title, "", Html.Of($"""
        <nav class="neighbors" aria-label="Other leaflets"><ul>
        {(index > 0 ? Html.Of($"<li><a rel=\"prev\" href=\"/_preview/leaflets/{rows[index - 1].Key}/{tab}\">Previous leaflet</a></li>") : Html.Empty)}
        {(index + 1 < rows.Length ? Html.Of($"<li><a rel=\"next\" href=\"/_preview/leaflets/{rows[index + 1].Key}/{tab}\">Next leaflet</a></li>") : Html.Empty)}
        {Html.Join(rows.Where(row => row.Card.Id == _row.Card.Id && row.Card.Language != _row.Card.Language).Select(row => Html.Of($"<li><a href=\"/_preview/leaflets/{row.Key}/{tab}\">In {row.Card.Language}</a></li>")))}
        </ul></nav>
        <h1 lang="{_row.Card.Language}" dir="{LanguageTable.Direction(_row.Card.Language)}">{_row.Title}</h1>
        <p class="facts">{_row.Key} · {_row.Status} · {_row.Path} {(_row.DueText.Length > 0 ? "· review " + _row.DueText : "")}</p>
        <nav class="tabs" aria-label="Forms of this leaflet"><ul>
        {Html.Join(Tabs.Select(known => Frame.Link($"/_preview/leaflets/{_row.Key}/{known.Key}", known.Label + CountOf(known.Key), $"/_preview/leaflets/{_row.Key}/{tab}")))}
        </ul></nav>
        {Content(tab)}
        """));

    private string CountOf(string tab) => tab == "problems" && _row.Errors + _row.Warnings + _row.Notes is > 0 and var count ? $" ({count.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : "";

    private Html Content(string tab) => tab switch
    {
        "web" => Web("web", ""),
        "phone" => Html.Of($"<div class=\"phones\">{Web("phone", "")}{Web("phone narrow", "")}</div>"),
        "print" => Web("paper", "?media=print"),
        "text" => Text("txt"),
        "json" => Text("json"),
        "problems" => Problems(),
        "readability" => ReadabilityTab.Of(_row, view),
        _ => ChangesTab.Of(_row, view),
    };

    private Html Web(string kind, string query) => Html.Of($"<iframe class=\"{kind}\" src=\"/{_row.Key}.html{query}\" title=\"{_row.Title} ({kind})\"></iframe>");

    private Html Text(string extension)
    {
        var path = $"{_row.Key}.{extension}";
        var rendered = view.Find(path) is { } output ? pages.Render(output) : null;
        if (rendered?.Bytes is { } now)
            return Pre(now);
        var reason = Html.Of($"<p><strong>This form cannot be made at the moment.</strong> See the tab Problems.</p>");
        return pages.LastGood(path) is { } good ? Html.Of($"{reason}<h2>As it last was</h2>{Pre(good)}") : reason;
    }

    private Html Pre(byte[] bytes) => Html.Of($"<pre class=\"rendition\" tabindex=\"0\" lang=\"{_row.Card.Language}\" dir=\"{LanguageTable.Direction(_row.Card.Language)}\">{Encoding.UTF8.GetString(bytes)}</pre>");

    private Html Problems()
    {
        var frames = new CodeFrame();
        var found = view.ProblemsOf(_row.Path).Concat(view.SharedErrors).Distinct().ToList();
        return found.Count == 0 ? Html.Of($"<p>This leaflet has no problems.</p>") : Html.Join(found.GroupBy(problem => problem.Descriptor.Severity).OrderByDescending(group => group.Key).Select(group => Html.Of($"""
            <section>
            <h2>{Tally.Count(group.Count(), SeverityNames.Of(group.Key))}</h2>
            {Html.Join(group.Select(problem => Html.Of($"{Overlay.Problem(problem, frames)}<p class=\"why\"><strong>Why it matters:</strong> {problem.Descriptor.Why}</p>\n")))}
            </section>
            """)));
    }
}

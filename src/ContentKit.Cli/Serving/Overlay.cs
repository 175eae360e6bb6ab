using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Cli.Printing;
using ContentKit.Diagnostics;
using ContentKit.Sites;

namespace ContentKit.Cli.Serving;

/// <summary>What the preview lays over a page: its problems in the words of the terminal, and a way to the dashboard.</summary>
internal static class Overlay
{
    public static Html Head(LibraryView view, bool isPrint) => Html.Of($"""
        <link rel="stylesheet" href="/_preview/assets/preview.css">
        <script src="/_preview/assets/preview.js" data-generation="{view.Generation}" data-print="{(isPrint ? "yes" : "no")}" defer></script>

        """);

    public static Html Of(LibraryView view, ImmutableArray<Diagnostic> problems, PageCard? card)
    {
        var others = view.Problems.Count(problem => problem.Descriptor.Severity == Severity.Error) - problems.Count(problem => problem.Descriptor.Severity == Severity.Error && view.Problems.Contains(problem));
        return problems.IsEmpty ? Badge(view, card, others) : Html.Of($"""
            <section id="contentkit-problems" class="contentkit-overlay" role="alert" lang="en" dir="ltr">
            <details open>
            <summary>{Tally.Count(problems.Length, "problem")}: this page is not published as it is</summary>
            {Html.Join(Problems(problems))}
            {(others > 0 ? Html.Of($"<p>{Tally.Count(others, "error")} elsewhere in the library. <a href=\"/_preview/\">Show all leaflets</a></p>") : Html.Empty)}
            </details>
            </section>

            """);
    }

    public static IEnumerable<Html> Problems(IEnumerable<Diagnostic> problems)
    {
        var frames = new CodeFrame();
        return problems.Select(problem => Problem(problem, frames));
    }

    /// <summary>One problem as 'check' prints it. Its lines are never wrapped, because marks stand below words; it scrolls, also by keyboard.</summary>
    public static Html Problem(Diagnostic problem, CodeFrame frames)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DiagnosticText.Write([problem], new Palette(false), text, frames);
        return Html.Of($"<pre class=\"contentkit-problem contentkit-{SeverityNames.Of(problem.Descriptor.Severity)}\" tabindex=\"0\">{text.ToString()}</pre>\n");
    }

    private static Html Badge(LibraryView view, PageCard? card, int others)
    {
        var own = card is { } page ? view.ProblemsOf(page.Location.File.Path).Count() : 0;
        var words = own > 0 ? Tally.Count(own, "note") + " on this leaflet" : others > 0 ? Tally.Count(others, "error") + " elsewhere" : "Preview";
        var place = own > 0 && card is { } leaflet ? $"/_preview/leaflets/{leaflet.Language}/{leaflet.Id}/problems" : "/_preview/";
        return Html.Of($"<aside class=\"contentkit-badge\" lang=\"en\" dir=\"ltr\" aria-label=\"Preview\"><a href=\"{place}\">{words}</a></aside>\n");
    }
}

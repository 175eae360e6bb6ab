using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Ical.Net;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class ReviewListTests
{
    private const string Nasty = "=cmd|'/c calc'!A1, \"x\"; <b>&</b>\\ ünïcödé ☤";

    [Fact]
    public void The_table_lists_by_urgency_and_owner_in_even_columns()
    {
        using var library = Create();
        Assert.Equal(new Answer(0, """
            Overdue (1)
              DUE         DAYS  SIGNED OFF     OWNER      LEAFLET      TITLE
              2026-02-28  -1    no             Knee team  en/overdue   Knee care

            Due within 30 days (2)
              DUE         DAYS  SIGNED OFF     OWNER      LEAFLET      TITLE
              2026-03-31  30    no             Hand team  en/soon      Knee care
              2026-03-01  0     no             Knee team  en/today     Knee care

            Due in 31 to 60 days (1)
              DUE         DAYS  SIGNED OFF     OWNER      LEAFLET      TITLE
              2026-04-01  31    no             Knee team  en/later     Knee care

            Due later, but not signed off (2)
              DUE         DAYS  SIGNED OFF     OWNER      LEAFLET      TITLE
              2027-01-10  315   no             Knee team  en/unsigned  Knee care
              2029-03-01  1096  changed since  Knee team  en/changed   Knee care

            """.ReplaceLineEndings("\n"), """
            1 overdue, 3 due within 90 days, 6 not signed off; the library has 7 leaflets.
            Not listed because of errors: content/broken.md

            """.ReplaceLineEndings("\n")), library.Run("review"));
    }

    [Theory]
    [InlineData("overdue soon today later changed unsigned")]
    [InlineData("overdue today changed soon later unsigned", "--within", "0")]
    [InlineData("overdue soon today later unsigned changed", "--within", "400")]
    [InlineData("soon", "--owner", "hand team")]
    [InlineData("today", "content/today.md")]
    [InlineData("", "--owner", "nobody")]
    public void The_list_can_be_narrowed(string ids, params string[] words)
    {
        using var library = Create();
        var lines = library.Run(["review", "--format", "csv", .. words]).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), lines.Select(line => line.Split(',')[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("never", 0, 0)]
    [InlineData("overdue", 1, 0)]
    [InlineData("due", 1, 0)]
    [InlineData("unsigned", 1, 0)]
    public void The_exit_code_follows_what_the_caller_asks_for(string failOn, int whole, int signed)
    {
        using var library = Create();
        Assert.Equal(whole, library.Run("review", "--fail-on", failOn).ExitCode);
        Assert.Equal(signed, library.Run("review", "content/signed.md", "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("overdue", "content/today.md", 0)]
    [InlineData("due", "content/today.md", 1)]
    [InlineData("due", "content/unsigned.md", 0)]
    [InlineData("unsigned", "content/changed.md", 1)]
    [InlineData("overdue", "content/broken.md", 1)]
    public void A_leaflet_fails_only_what_it_is(string failOn, string path, int code)
    {
        using var library = Create();
        Assert.Equal(code, library.Run("review", path, "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void Another_day_gives_another_list()
    {
        using var library = Create();
        Assert.Contains("4 overdue, ", library.Run("review", "--as-of", "2026-04-02").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_the_csv_is_one_cell_and_no_formula()
    {
        using var library = Hostile();
        var text = library.Run("review", "--format", "csv").Output;
        var rows = Cells(text);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(12, row.Count));
        Assert.Equal("'" + Nasty, rows[1][3]);
        Assert.Equal("'" + Nasty, rows[1][4]);
        Assert.Equal($"'{Nasty}, RN", rows[1][10]);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_has_every_fact()
    {
        using var library = Hostile();
        using var json = JsonDocument.Parse(library.Run("review", "--format", "json").Output);
        Assert.Equal((1, "2026-03-01", 90), (json.RootElement.GetProperty("version").GetInt32(), json.RootElement.GetProperty("asOf").GetString(), json.RootElement.GetProperty("within").GetInt32()));
        var leaflet = Assert.Single(json.RootElement.GetProperty("leaflets").EnumerateArray());
        Assert.Equal(Nasty, leaflet.GetProperty("title").GetString());
        Assert.Equal(("2026-03-20", 19, "2026-06-18", "current", "unsigned", "in-30-days"),
            (leaflet.GetProperty("due").GetString(), leaflet.GetProperty("days").GetInt32(), leaflet.GetProperty("graceEnds").GetString(),
            leaflet.GetProperty("standing").GetString(), leaflet.GetProperty("signature").GetString(), leaflet.GetProperty("group").GetString()));
    }

    [Fact]
    public void The_calendar_is_read_back_as_it_was_meant()
    {
        using var library = Hostile();
        var text = library.Run("review", "--format", "ics").Output;
        var due = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal($"Review due: {Nasty} (en)", due.Summary);
        Assert.Equal($"Owner: {Nasty}\nLast review: 2026-01-10 by {Nasty}, RN\nSigned off: no\nFile: content/knee.md", due.Description);
        Assert.Equal((new DateOnly(2026, 3, 20), false), (due.Start!.Date, due.Start.HasTime));
        Assert.True(due.IsAllDay);
        Assert.Equal("https://example.org/en/knee.html", due.Url?.ToString());
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void An_event_keeps_its_identity_when_the_day_moves()
    {
        using var library = Hostile();
        string? Uid() => Calendar.Load(library.Run("review", "--format", "ics").Output)!.Events.Single().Uid;
        var before = Uid();
        library.Write("content/knee.md", library.Read("content/knee.md").Replace("2026-03-20", "2026-03-25", StringComparison.Ordinal));
        Assert.Equal(before, Uid());
        Assert.Equal(library.Run("review", "--format", "ics"), library.Run("review", "--format", "ics"));
    }

    [Fact]
    public void The_page_shows_every_text_as_text()
    {
        using var library = Hostile();
        var page = new HtmlParser().ParseDocument(library.Run("review", "--format", "html").Output);
        Assert.Empty(page.QuerySelectorAll("b, script, link, img"));
        Assert.Equal(Nasty, page.QuerySelector("tbody th")?.TextContent);
        Assert.Equal("en", page.QuerySelector("tbody th")?.GetAttribute("lang"));
        Assert.Equal(7, page.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal("Due within 30 days (1)", page.QuerySelector("caption")?.TextContent);
    }

    [Fact]
    public void Broken_settings_stop_the_list()
    {
        using var library = Create();
        library.Write("contentkit.yml", "region: US\nreview: { warn: soon }\n");
        Assert.Equal(2, library.Run("review").ExitCode);
    }

    private static TestLibrary Create()
    {
        var library = new TestLibrary(("contentkit.yml", "region: US\ndefaults: { owner: Knee team }\n"));
        foreach (var (id, due) in new[] { ("overdue", "2026-02-28"), ("today", "2026-03-01"), ("soon", "2026-03-31"), ("later", "2026-04-01"), ("unsigned", "2027-01-10"), ("signed", "2027-01-10"), ("changed", "2027-01-10") })
            library.Write($"content/{id}.md", TestLibrary.Leaflet.Replace("2027-01-10", due, StringComparison.Ordinal));
        library.Write("content/soon.md", library.Read("content/soon.md").Replace("\ntitle:", "\nowner: Hand team\ntitle:", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("review", "sign", "signed", "changed", "--by", "Dana Whitfield", "--credentials", "RN").ExitCode);
        library.Write("content/changed.md", library.Read("content/changed.md").Replace("chest pain", "bad chest pain", StringComparison.Ordinal));
        library.Write("content/broken.md", "---\ntype: aftercare\n---\n");
        library.Write("content/draft.md", TestLibrary.Leaflet.Replace("\ntitle:", "\nstatus: draft\ntitle:", StringComparison.Ordinal));
        return library;
    }

    private static TestLibrary Hostile()
    {
        var quoted = $"'{Nasty.Replace("'", "''", StringComparison.Ordinal)}'";
        return new TestLibrary(("contentkit.yml", "region: US\nurl: https://example.org/\n"), ("content/knee.md", TestLibrary.Leaflet
            .Replace("title: Knee care", $"title: {quoted}\nowner: {quoted}", StringComparison.Ordinal)
            .Replace("name: Sample Reviewer", $"name: {quoted}", StringComparison.Ordinal)
            .Replace("2027-01-10", "2026-03-20", StringComparison.Ordinal)));
    }

    /// <summary>A reader of RFC 4180, written for this test alone.</summary>
    private static List<List<string>> Cells(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (',' or '\r'))
                cell.Append(text[i]);
            else
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\r' && ++i + 1 < text.Length)
                    rows.Add([]);
            }
        return rows;
    }
}

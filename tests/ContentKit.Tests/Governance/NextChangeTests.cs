using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Sites.Reviews;
using ContentKit.Tests.Cli;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Governance;

public sealed class NextChangeTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly string[] Policies = ["warn", "banner", "block", "withdraw"], Graces = ["P1D", "P30D", "P6M"];

    private static readonly Gen<(int[] Due, string After, string Grace, int Today)> Libraries = Gen.Select(
        Gen.Int[1, 400].Array[1, 4], Gen.Int[0, 3].Select(i => Policies[i]), Gen.Int[0, 2].Select(i => Graces[i]), Gen.Int[0, 700]);

    [Fact]
    public void Pages_stay_the_same_until_the_day_of_the_next_change_and_change_on_it() => Libraries.Sample(library =>
    {
        string PagesOn(DateOnly day) => Pages(Load(library.Due, library.After, library.Grace, day));
        var today = Start.AddDays(library.Today);
        var before = PagesOn(today);
        if (ReviewCalendar.NextChange(Load(library.Due, library.After, library.Grace, today).Site) is not { } next)
        {
            Assert.Equal(before, PagesOn(today.AddYears(10)));
            return;
        }
        Assert.True(next > today);
        Assert.Equal(before, PagesOn(next.AddDays(-1)));
        Assert.NotEqual(before, PagesOn(next));
    }, iter: 30, threads: 1);

    [Fact]
    public void A_build_names_the_day_in_its_summary_and_in_the_manifest()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Contains("The next page changes on 2027-01-11.\n", library.Run("build").Error, StringComparison.Ordinal);
        Assert.Contains("\"nextChangeAt\": \"2027-01-11\",\n", library.Read("output/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_will_change_the_manifest_says_null()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("contentkit.yml", "region: US\nreview: { after: warn }\n");
        Assert.DoesNotContain("next page", library.Run("build", "--as-of", "2027-02-01").Error, StringComparison.Ordinal);
        Assert.Contains("\"nextChangeAt\": null,\n", library.Read("output/manifest.json"), StringComparison.Ordinal);
    }

    private static LibraryResult Load(int[] due, string after, string grace, DateOnly today)
    {
        var settings = new SourceFile("contentkit.yml", $"region: US\nreview: {{ after: {after}, grace: {grace} }}\n");
        var pages = due.Select((days, i) => new SourceFile($"content/page-{i}.md", TestLibrary.Leaflet
            .Replace("2026-01-10", "2025-12-01", StringComparison.Ordinal)
            .Replace("2027-01-10", $"{Start.AddDays(days):yyyy-MM-dd}", StringComparison.Ordinal)));
        return new Workspace(new WorkspaceOptions("unused", today) { Jobs = 1 }).Load(LibraryFiles.Of([settings, .. pages], []));
    }

    private static string Pages(LibraryResult library)
    {
        var text = new StringBuilder();
        foreach (var output in library.Plan)
            text.Append(output.Path).Append(Encoding.UTF8.GetString(output.Render(new DiagnosticBag()) ?? []));
        return text.ToString();
    }
}

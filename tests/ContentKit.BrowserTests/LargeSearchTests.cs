using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>The search of a library that is too large for one file.</summary>
public sealed class LargeSearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("cataract", "Cataract surgery", 1), InlineData("catar", "Cataract surgery", 1), InlineData("cataratc", "Cataract surgery", 1), InlineData("xataract", "Cataract surgery", 32), InlineData("knee 400", "Knee care 400", 2)]
    public async Task Only_the_files_that_a_search_needs_are_loaded(string query, string expected, int files)
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Large, "index.html", new());
        await visit.Page.FillAsync("#search", query);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent !== ''");
        Assert.Contains(expected, await visit.Page.TextContentAsync(".results li:first-child"), StringComparison.Ordinal);
        Assert.Equal(files, visit.Loaded.Keys.Count(path => path.StartsWith("search/en/words-", StringComparison.Ordinal)));
        Assert.True(visit.Loaded.Keys.Count(path => path.StartsWith("search/en/leaflets-", StringComparison.Ordinal)) <= 2);
        Assert.Empty(visit.Troubles);
    }
}

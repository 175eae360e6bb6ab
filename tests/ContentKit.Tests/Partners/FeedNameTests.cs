using System.Text.Json;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>By the name of a feed partners see whether what they have is of it.</summary>
public sealed class FeedNameTests
{
    [Fact]
    public void A_feed_whose_past_is_lost_has_another_name_unless_it_begins_with_the_same_items()
    {
        using var library = TestLibrary.WithLeaflet();
        var first = NameAfterLoss(library);
        Assert.Equal(first, NameAfterLoss(library));
        library.Write("content/knee.md", TestLibrary.Leaflet.Replace("Rest helps", "Rest and ice help", StringComparison.Ordinal));
        Assert.NotEqual(first, NameAfterLoss(library));
    }

    private static string? NameAfterLoss(TestLibrary library)
    {
        foreach (var folder in new[] { "output", ".contentkit" }.Select(name => Path.Combine(library.Root, name)).Where(Directory.Exists))
            Directory.Delete(folder, true);
        Assert.Equal(0, library.Run("build").ExitCode);
        using var head = JsonDocument.Parse(library.Read("output/feed/v1/changes/index.json"));
        return head.RootElement.GetProperty("feed").GetString();
    }
}

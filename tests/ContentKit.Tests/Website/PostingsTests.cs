using ContentKit.Exporting.Search;
using Xunit;

namespace ContentKit.Tests.Website;

public sealed class PostingsTests
{
    [Fact]
    public void The_best_weight_of_each_leaflet_counts()
    {
        var postings = new Postings();
        foreach (var (leaflet, weight) in new[] { (0, 4), (0, 8), (0, 1), (3, 4) })
            postings.Add(leaflet, weight);
        Assert.Equal([0, 8, 3, 4], postings.Steps());
    }

    [Fact]
    public void Steps_of_any_length_come_back()
    {
        var random = new Random(7);
        var (postings, expected, leaflet) = (new Postings(), new List<int>(), 0);
        for (var i = 0; i < 2_000; i++)
        {
            var (step, weight) = ((i == 0 ? 0 : 1) + random.Next(1 << random.Next(21)), 1 + random.Next(200));
            leaflet += step;
            expected.AddRange([step, weight]);
            postings.Add(leaflet, weight);
        }
        Assert.Equal(expected, postings.Steps());
    }

    [Fact]
    public void A_word_of_no_leaflet_has_no_steps() => Assert.Empty(new Postings().Steps());
}

using System.Text.RegularExpressions;
using ContentKit.Tests.Feeds;
using Xunit;

namespace ContentKit.Tests.Docs;

/// <summary>What docs/partners/formats.md shows, the sample library has: the lines of each excerpt stand in the file that it names, in order and without gaps but those marked with '…'.</summary>
public partial class PartnerFormatsTests
{
    [Fact]
    public void Every_excerpt_is_real()
    {
        var excerpts = Excerpt().Matches(File.ReadAllText(Repository.PathOf("docs", "partners", "formats.md")));
        Assert.True(excerpts.Count >= 6);
        foreach (Match excerpt in excerpts)
        {
            var (file, at) = (Readable.Of(excerpt.Groups["file"].Value, FeedLibrary.Samples.Value[excerpt.Groups["file"].Value]), 0);
            foreach (var part in excerpt.Groups["text"].Value.Split("…\n"))
            {
                var found = file.IndexOf(part, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{excerpt.Groups["file"].Value} has nowhere, or not in this order:\n{part}");
                at = found + part.Length;
            }
        }
    }

    [GeneratedRegex(@"^```(?:json|xml) (?<file>\S+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Excerpt();
}

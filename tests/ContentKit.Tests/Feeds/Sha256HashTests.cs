using ContentKit.Feeds;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Feeds;

public sealed class Sha256HashTests
{
    /// <summary>FIPS 180-2, appendix B.1.</summary>
    private const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void A_hash_is_written_and_read_as_everybody_writes_it()
    {
        Assert.Equal(OfAbc, Sha256Hash.Of("abc"u8).ToString());
        Assert.Equal(Sha256Hash.Of("abc"u8), Sha256Hash.Parse(OfAbc));
        Assert.NotEqual(Sha256Hash.Of("abd"u8), Sha256Hash.Parse(OfAbc));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ba78")]
    [InlineData(OfAbc + "00")]
    [InlineData("za7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void A_state_with_anything_else_is_damaged(string hash)
    {
        Assert.Throws<FormatException>(() => Sha256Hash.Parse(hash));
        var state = $$"""{"format": 1, "feed": "a", "sequence": 1, "items": [{"number": 1, "language": "en", "id": "knee", "version": 1, "status": "active", "contentHash": "{{hash}}", "sha256": "{{OfAbc}}", "sequence": 1, "title": "Knee"}], "entries": []}""";
        Assert.Contains("damaged", Assert.Throws<FeedFormatException>(() => FeedStateFile.Read(System.Text.Encoding.UTF8.GetBytes(state))).Message, StringComparison.Ordinal);
    }
}

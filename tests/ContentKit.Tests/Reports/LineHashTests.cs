using ContentKit.Cli.Printing.Reports.Sarif;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed class LineHashTests
{
    /// <summary>The values that the upload of code scanning computes for these texts, from its own tests.</summary>
    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End", "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1")]
    [InlineData(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1")]
    [InlineData(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1")]
    [InlineData("alpha\nbeta\nalpha\n", "8d07ce75f7b3af45:1 ca140c3f893ffa65:1 26f09ff008857193:1 c129715d7a2bc9a3:1")]
    public void A_line_is_hashed_as_code_scanning_does_it(string text, string hashes) =>
        Assert.Equal(hashes, string.Join(' ', LineHash.Of(text)));

    [Fact]
    public void Equal_lines_are_numbered() =>
        Assert.Equal(["1", "2"], LineHash.Of(string.Concat(Enumerable.Repeat(new string('x', 100) + "\n", 3))).Take(2).Select(hash => hash.Split(':')[1]));
}

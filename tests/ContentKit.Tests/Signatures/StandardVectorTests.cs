using System.Buffers.Text;
using System.Text;
using ContentKit.Publishing.Signatures;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Signatures;

/// <summary>The numbers that the standards print.</summary>
public sealed class StandardVectorTests
{
    [Fact]
    public void Public_key_of_RFC_6979_A_2_5()
    {
        Assert.Equal("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6", Convert.ToHexString(Base64Url.DecodeFromChars(TestKeys.Old.Public.X)));
        Assert.Equal("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299", Convert.ToHexString(Base64Url.DecodeFromChars(TestKeys.Old.Public.Y)));
    }

    [Theory]
    [InlineData("sample", "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716", "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8")]
    [InlineData("test", "F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367", "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083")]
    public void Signatures_of_RFC_6979_A_2_5(string message, string r, string s)
    {
        var signature = TestKeys.Old.Sign(Encoding.ASCII.GetBytes(message));
        Assert.Equal(r + s, Convert.ToHexString(signature));
        Assert.True(TestKeys.Old.Public.Verifies(Encoding.ASCII.GetBytes(message), signature));
        Assert.False(TestKeys.Old.Public.Verifies("other"u8, signature));
        Assert.False(TestKeys.New.Public.Verifies(Encoding.ASCII.GetBytes(message), signature));
    }

    [Fact]
    public void Signature_of_RFC_7515_A_3()
    {
        var key = new PublicKey("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
        var signed = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"u8;
        var signature = Base64Url.DecodeFromChars("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
        Assert.True(key.Verifies(signed, signature));
        signature[63] ^= 1;
        Assert.False(key.Verifies(signed, signature));
    }

    [Fact]
    public void Thumbprint_of_RFC_7638_3_1()
    {
        const string Modulus = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        Assert.Equal("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", PublicKey.ThumbprintOf($$"""{"e":"AQAB","kty":"RSA","n":"{{Modulus}}"}"""));
    }
}

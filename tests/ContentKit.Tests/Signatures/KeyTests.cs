using System.Security.Cryptography;
using System.Text;
using ContentKit.Publishing.Signatures;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Signatures;

public sealed class KeyTests
{
    private static ECDsa Key
    {
        get
        {
            var key = ECDsa.Create();
            key.ImportFromPem(TestKeys.OldPem);
            return key;
        }
    }

    [Fact]
    public void Both_forms_of_a_private_key_are_read()
    {
        using var key = Key;
        Assert.Equal(TestKeys.Old.Public, SigningKey.Read(key.ExportECPrivateKeyPem(), out _)?.Public);
        Assert.Equal(TestKeys.Old.Public, SigningKey.Read("-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + key.ExportECPrivateKeyPem(), out _)?.Public);
    }

    public static TheoryData<string, string> Useless
    {
        get
        {
            using var rsa = RSA.Create(2048);
            using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
            using var key = Key;
            var password = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1);
            return new TheoryData<string, string>
            {
                { rsa.ExportPkcs8PrivateKeyPem(), "It is an RSA key; only P-256 keys are used here." },
                { rsa.ExportRSAPrivateKeyPem(), "It is an RSA key; only P-256 keys are used here." },
                { other.ExportPkcs8PrivateKeyPem(), "It is a key of another curve; only P-256 keys are used here." },
                { key.ExportEncryptedPkcs8PrivateKeyPem("secret", password), "It is locked with a password. Unlock it first: openssl pkcs8 -in locked.pem -out key.pem" },
                { key.ExportSubjectPublicKeyInfoPem(), "It holds a public key, which can check signatures but not make them." },
                { "my secret", "It is no PEM text: the line '-----BEGIN PRIVATE KEY-----' is missing." },
                { "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "It holds no key that can be read, or more than one." },
                { TestKeys.OldPem + "\n" + TestKeys.NewPem, "It holds no key that can be read, or more than one." },
            };
        }
    }

    [Theory, MemberData(nameof(Useless))]
    public void What_cannot_sign_is_refused_with_a_reason(string pem, string expected)
    {
        Assert.Null(SigningKey.Read(pem, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void A_key_set_is_written_and_read()
    {
        var bytes = KeySet.Write([TestKeys.Old.Public, TestKeys.New.Public]);
        Assert.Equal(
            """
            {
            "keys": [
            {"kty": "EC", "crv": "P-256", "x": "YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y", "y": "eQP-EAi4vJmkGunpVii8ZPLxsgwtfp9Rd6PClNRGIpk", "kid": "DOvxvJiAdIqVWIkFt5hDtCunXLF0BV4-JGv4f-ALSm0", "use": "sig", "alg": "ES256"},
            {"kty": "EC", "crv": "P-256", "x": "jlM7b6C_e0YluzBmfAH7YH75-LioD-9bMAYocDGHsqM", "y": "c-sdveAzGDZtBp-DpvWQAFPHNjPLBBshxV4ahsH0ALQ", "kid": "ccgscWSOWNe7zfELCIRHTdb7JkVy_Eo2vg371C5rplY", "use": "sig", "alg": "ES256"}
            ]
            }

            """, Encoding.UTF8.GetString(bytes));
        Assert.Equal([TestKeys.Old.Public, TestKeys.New.Public], KeySet.Read(bytes));
    }

    [Fact]
    public void Keys_to_check_with_are_read_from_PEM_a_set_or_a_single_key()
    {
        Assert.Equal([TestKeys.Old.Public], PublicKeyText.Read(TestKeys.PublicPem(TestKeys.OldPem), out _));
        Assert.Equal([TestKeys.Old.Public], PublicKeyText.Read(TestKeys.OldPem, out _));
        Assert.Equal([TestKeys.Old.Public], PublicKeyText.Read($$"""{"kty":"EC","crv":"P-256","x":"{{TestKeys.Old.Public.X}}","y":"{{TestKeys.Old.Public.Y}}"}""", out _));
        Assert.Equal([TestKeys.Old.Public], PublicKeyText.Read($$"""{"keys":[{"kty":"RSA","n":"","e":""},{"kty":"EC","crv":"P-256","x":"{{TestKeys.Old.Public.X}}","y":"{{TestKeys.Old.Public.Y}}"}]}""", out _));
    }

    [Theory]
    [InlineData("{\"keys\":[]}")]
    [InlineData("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"AAAA\"}]}")]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y\",\"y\":\"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y\"}")]
    [InlineData("{\"keys\":3}")]
    public void A_set_without_a_point_of_the_curve_holds_no_key(string json)
    {
        Assert.Empty(PublicKeyText.Read(json, out var problem));
        Assert.Equal("It is JSON, but holds no P-256 key.", problem);
    }

    [Fact]
    public void A_signature_has_one_form_only()
    {
        var payload = "{}"u8.ToArray();
        var text = DetachedSignature.Of(payload, TestKeys.Old).ToString();
        Assert.True(DetachedSignature.Parse(text)?.IsBy(TestKeys.Old.Public, payload));
        Assert.False(DetachedSignature.Parse(text)?.IsBy(TestKeys.New.Public, payload));
        foreach (var other in new[] { text + "=", text + " ", text[..^1], text.Replace("..", ".e30.", StringComparison.Ordinal), "..", "", text[..^1] + (char)(text[^1] + 1) })
            Assert.Null(DetachedSignature.Parse(other));
        Assert.Null(SignatureFile.Parse(Encoding.ASCII.GetBytes(text)));
        Assert.Null(SignatureFile.Parse(Encoding.ASCII.GetBytes($"{text}\n\n")));
        Assert.Null(SignatureFile.Parse([]));
        Assert.Single(SignatureFile.Parse(Encoding.ASCII.GetBytes($"{text}\n"))!.Value);
    }

    [Theory]
    [InlineData("{\"alg\":\"none\",\"kid\":\"a\"}")]
    [InlineData("{\"alg\":\"ES256\"}")]
    [InlineData("{\"alg\":\"ES256\",\"kid\":\"a\",\"crit\":[\"b64\"],\"b64\":false}")]
    [InlineData("[]")]
    public void A_header_that_asks_for_something_else_is_refused(string header) =>
        Assert.Null(DetachedSignature.Parse($"{System.Buffers.Text.Base64Url.EncodeToString(Encoding.ASCII.GetBytes(header))}..{new string('A', 86)}"));
}

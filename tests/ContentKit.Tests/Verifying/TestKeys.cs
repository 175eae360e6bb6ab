using System.Security.Cryptography;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Tests.Verifying;

/// <summary>Keys whose private half everybody knows.</summary>
internal static class TestKeys
{
    /// <summary>The key of RFC 6979, A.2.5.</summary>
    public static readonly string OldPem = PemOf("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721");

    public static readonly string NewPem = PemOf("0000000000000000000000000000000000000000000000000000000000000007");

    public static SigningKey Old => Read(OldPem);

    public static SigningKey New => Read(NewPem);

    public static string PublicPem(string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key.ExportSubjectPublicKeyInfoPem();
    }

    private static SigningKey Read(string pem) => SigningKey.Read(pem, out var problem) ?? throw new InvalidOperationException(problem);

    private static string PemOf(string secret)
    {
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = Convert.FromHexString(secret) });
        return key.ExportPkcs8PrivateKeyPem();
    }
}

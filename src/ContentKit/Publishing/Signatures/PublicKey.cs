using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ContentKit.Publishing.Signatures;

/// <summary>One P-256 key that signatures are checked with. The coordinates are base64url of 32 bytes each.</summary>
public sealed record PublicKey(string X, string Y)
{
    internal const int CoordinateLength = 32, SignatureLength = 64;

    /// <summary>The RFC 7638 thumbprint: the name of the key wherever it stands.</summary>
    public string Id => ThumbprintOf($$"""{"crv":"P-256","kty":"EC","x":"{{X}}","y":"{{Y}}"}""");

    /// <summary>The members that RFC 7638 asks for, in its order and without white space.</summary>
    internal static string ThumbprintOf(string members) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(members)));

    /// <summary>Null when the coordinates are no point of the curve.</summary>
    internal static PublicKey? Of(byte[] x, byte[] y)
    {
        var key = new PublicKey(Base64Url.EncodeToString(x), Base64Url.EncodeToString(y));
        try
        {
            key.Open().Dispose();
            return key;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>True when the owner of this key signed exactly these bytes; the signature is R and S, 32 bytes each.</summary>
    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != SignatureLength)
            return false;
        using var key = Open();
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private ECDsa Open() => ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) },
    });
}

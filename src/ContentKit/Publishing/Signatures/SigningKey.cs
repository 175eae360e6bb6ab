using System.Security.Cryptography;

namespace ContentKit.Publishing.Signatures;

/// <summary>A private P-256 key. It is not a record: nothing may print or compare what it holds.</summary>
public sealed class SigningKey
{
    private readonly byte[] _secret;

    internal SigningKey(PublicKey publicKey, byte[] secret) => (Public, _secret) = (publicKey, secret);

    public PublicKey Public { get; }

    /// <summary>Null with a sentence that says why the text is no key to sign with.</summary>
    public static SigningKey? Read(string pem, out string problem)
    {
        using var key = PemKey.Open(pem, out problem);
        if (key is null)
            return null;
        try
        {
            var parameters = key.ExportParameters(includePrivateParameters: true);
            if (parameters is { D: { } secret, Q: { X: { } x, Y: { } y } } && PublicKey.Of(x, y) is { } known)
                return new SigningKey(known, secret);
        }
        catch (CryptographicException)
        {
            // the platform says so when there is nothing private to export
        }
        problem = "It holds a public key, which can check signatures but not make them.";
        return null;
    }

    /// <summary>R and S, 32 bytes each: the same for the same data every time.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data) => RepeatableSignature.Of(SHA256.HashData(data), _secret);
}

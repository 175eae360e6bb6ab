using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Publishing.Signatures;

/// <summary>Reads the keys that somebody wants to check signatures with: PEM, a key set, or one JSON Web Key.</summary>
public static class PublicKeyText
{
    /// <summary>Empty with a sentence that says why there is no key in the text.</summary>
    public static ImmutableArray<PublicKey> Read(string text, out string problem)
    {
        problem = "";
        if (!text.TrimStart().StartsWith('{'))
            return ReadPem(text, out problem) is { } key ? [key] : [];
        var keys = KeySet.Read(Encoding.UTF8.GetBytes(text)) ?? [];
        if (keys.IsEmpty)
            problem = "It is JSON, but holds no P-256 key.";
        return keys;
    }

    private static PublicKey? ReadPem(string pem, out string problem)
    {
        using var key = PemKey.Open(pem, out problem);
        var point = key?.ExportParameters(includePrivateParameters: false).Q;
        return point is { X: { } x, Y: { } y } ? PublicKey.Of(x, y) : null;
    }
}

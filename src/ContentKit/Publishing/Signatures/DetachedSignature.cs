using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ContentKit.Publishing.Signatures;

/// <summary>A JSON Web Signature whose payload travels apart (RFC 7515, appendix F), in its compact form "header..signature".</summary>
/// <param name="Header">Base64url, as it was signed.</param>
/// <param name="KeyId">Which key signed.</param>
/// <param name="Value">R and S, 32 bytes each.</param>
public sealed record DetachedSignature(string Header, string KeyId, ImmutableArray<byte> Value)
{
    public static DetachedSignature Of(ReadOnlySpan<byte> payload, SigningKey key)
    {
        var header = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"alg":"ES256","kid":"{{key.Public.Id}}"}"""));
        return new DetachedSignature(header, key.Public.Id, [.. key.Sign(SignedBytes(header, payload))]);
    }

    public bool IsBy(PublicKey key, ReadOnlySpan<byte> payload) => KeyId == key.Id && key.Verifies(SignedBytes(Header, payload), Value.AsSpan());

    public override string ToString() => $"{Header}..{Base64Url.EncodeToString(Value.AsSpan())}";

    /// <summary>Null for anything but an ES256 signature in exactly the form that we write: two texts for one signature would let changes pass unseen.</summary>
    public static DetachedSignature? Parse(string text)
    {
        var parts = text.Split('.');
        if (parts is not [var header, "", var value] || !Base64Url.IsValid(header) || !Base64Url.IsValid(value) || ReadKeyId(header) is not { } id)
            return null;
        var signature = new DetachedSignature(header, id, [.. Base64Url.DecodeFromChars(value)]);
        return signature.ToString() == text && signature.Value.Length == PublicKey.SignatureLength ? signature : null;
    }

    private static string? ReadKeyId(string header)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(header));
            var root = json.RootElement;
            return root.GetProperty("alg").GetString() == "ES256" && !root.TryGetProperty("crit", out _) ? root.GetProperty("kid").GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static byte[] SignedBytes(string header, ReadOnlySpan<byte> payload) => Encoding.ASCII.GetBytes($"{header}.{Base64Url.EncodeToString(payload)}");
}

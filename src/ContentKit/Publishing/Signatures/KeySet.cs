using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ContentKit.Publishing.Signatures;

/// <summary>The public keys of a publish as a JSON Web Key Set (RFC 7517).</summary>
internal static class KeySet
{
    public const string FileName = "jwks.json";

    /// <summary>One line a key, in the order of their ids.</summary>
    public static byte[] Write(IEnumerable<PublicKey> keys) => Encoding.UTF8.GetBytes(
        "{\n\"keys\": [\n" + string.Join(",\n", keys.OrderBy(key => key.Id, StringComparer.Ordinal).Select(Line)) + "\n]\n}\n");

    /// <summary>The P-256 keys of a set, or one key that stands alone; keys of other kinds are passed over as RFC 7517 wants. Null when it is neither.</summary>
    public static ImmutableArray<PublicKey>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var listed = root.TryGetProperty("keys", out var keys) ? keys.EnumerateArray() : Enumerable.Repeat(root, 1);
            return [.. listed.Where(IsOurKind).Select(ReadKey).OfType<PublicKey>().DistinctBy(key => key.Id)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static string Line(PublicKey key) =>
        $$"""{"kty": "EC", "crv": "P-256", "x": "{{key.X}}", "y": "{{key.Y}}", "kid": "{{key.Id}}", "use": "sig", "alg": "ES256"}""";

    private static bool IsOurKind(JsonElement key) =>
        key.GetProperty("kty").GetString() == "EC" && key.GetProperty("crv").GetString() == "P-256";

    private static PublicKey? ReadKey(JsonElement key)
    {
        var (x, y) = (Coordinate(key, "x"), Coordinate(key, "y"));
        return x.Length == PublicKey.CoordinateLength && y.Length == PublicKey.CoordinateLength ? PublicKey.Of(x, y) : null;
    }

    private static byte[] Coordinate(JsonElement key, string name) => Base64Url.DecodeFromChars(key.GetProperty(name).GetString());
}

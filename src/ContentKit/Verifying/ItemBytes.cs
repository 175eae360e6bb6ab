using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace ContentKit.Verifying;

/// <summary>What the file of one leaflet says about itself.</summary>
/// <param name="ComputedHash">The SHA-256 of the item's text without 'version' and 'contentHash'.</param>
internal sealed record ItemBytes(string Language, string Id, int Version, string Status, string ContentHash, string ComputedHash)
{
    public string Key => $"{Language}/{Id}";

    /// <summary>Null when the bytes are no item.</summary>
    public static ItemBytes? Read(ReadOnlyMemory<byte> bytes) => JsonBytes.Read(bytes, item => new ItemBytes(
        item.Text("language"), item.Text("id"), item.Number("version"), item.Text("status"), item.Text("contentHash"), HashOf(bytes.Span)));

    /// <summary>Cuts the members out of the text as it stands, so that no printer of JSON has a say in the hash.</summary>
    private static string HashOf(ReadOnlySpan<byte> item)
    {
        var kept = new ArrayBufferWriter<byte>(item.Length);
        var reader = new Utf8JsonReader(item);
        reader.Read();
        kept.Write("{"u8);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isKept = !reader.ValueTextEquals("version"u8) && !reader.ValueTextEquals("contentHash"u8);
            reader.Skip();
            if (!isKept)
                continue;
            if (kept.WrittenCount > 1)
                kept.Write(","u8);
            kept.Write(item[start..(int)reader.BytesConsumed]);
        }
        kept.Write("}"u8);
        return Convert.ToHexStringLower(SHA256.HashData(kept.WrittenSpan));
    }
}

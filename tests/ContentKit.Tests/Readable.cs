using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentKit.Tests;

/// <summary>JSON that is published in one line, in lines for people.</summary>
internal static class Readable
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string path, string text) =>
        path.EndsWith(".json", StringComparison.Ordinal) && text.IndexOf('\n', StringComparison.Ordinal) == text.Length - 1 ? JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(text), Lines) + "\n" : text;
}

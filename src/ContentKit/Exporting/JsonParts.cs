using System.Text.Json;

namespace ContentKit.Exporting;

/// <summary>Writes large JSON in parts: a writer keeps all that it wrote until somebody asks it to pass that on.</summary>
internal static class JsonParts
{
    private const int PartSize = 32 * 1024;

    /// <summary>Passes on what was written, when it is a part.</summary>
    public static void FlushPart(this Utf8JsonWriter json)
    {
        if (json.BytesPending >= PartSize)
            json.Flush();
    }
}

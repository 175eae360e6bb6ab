using System.Globalization;
using System.Text.Json;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Follows paths such as care[0].title.</summary>
internal static class JsonPlaces
{
    public static JsonElement At(JsonElement root, string path)
    {
        foreach (var step in path.Split('.', '['))
            root = step.EndsWith(']') ? root[int.Parse(step[..^1], CultureInfo.InvariantCulture)] : root.GetProperty(step);
        return root;
    }
}

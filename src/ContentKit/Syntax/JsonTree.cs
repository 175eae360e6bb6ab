using System.Collections.Immutable;
using System.Text.Json;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Builds the nodes of <see cref="JsonReader"/> from JSON that is parsed already. They have no places, so they serve a verdict and no report.</summary>
internal static class JsonTree
{
    private static readonly Location Nowhere = new SourceFile("", "").At(0, 0);

    /// <summary>Null for what the reader refuses: too many levels, or a name that stands twice.</summary>
    public static Node? Of(JsonElement json, int depth = 0) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array when depth >= JsonReader.MaximumDepth => null,
        JsonValueKind.Object => Group(json, depth),
        JsonValueKind.Array => List(json, depth),
        JsonValueKind.String => Node.Scalar(Nowhere, json.GetString() ?? "", isPlain: false),
        _ => Node.Scalar(Nowhere, json.GetRawText(), isPlain: true, isTyped: true),
    };

    private static Node? List(JsonElement json, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>(json.GetArrayLength());
        foreach (var element in json.EnumerateArray())
        {
            if (Of(element, depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        return Node.Sequence(Nowhere, items.DrainToImmutable());
    }

    private static Node? Group(JsonElement json, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(json.GetPropertyCount());
        foreach (var member in json.EnumerateObject())
        {
            if (Of(member.Value, depth + 1) is not { } value || Holds(entries, member.Name))
                return null;
            entries.Add(new Entry(Node.Scalar(Nowhere, member.Name, isPlain: false), value));
        }
        return Node.Mapping(Nowhere, entries.DrainToImmutable());
    }

    private static bool Holds(ImmutableArray<Entry>.Builder entries, string name)
    {
        foreach (var entry in entries)
            if (entry.Name == name)
                return true;
        return false;
    }
}

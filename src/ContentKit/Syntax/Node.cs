using System.Collections.Immutable;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>A piece of YAML or JSON with its place. Scalars are text: only a schema gives them a type.</summary>
public sealed class Node
{
    private Node(NodeKind kind, Location location) => (Kind, Location) = (kind, location);

    public NodeKind Kind { get; }

    public Location Location { get; }

    /// <summary>The value of a scalar after unquoting and unfolding; empty for the other kinds.</summary>
    public string Text { get; private init; } = "";

    /// <summary>True for a scalar without quotes or block mark: the only kind that can be a number, a boolean or null.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>True for a plain scalar whose language gives it a type of its own: in published JSON the number 3 is never the text "3".</summary>
    public bool IsTyped { get; private init; }

    public ImmutableArray<Node> Items { get; private init; } = [];

    /// <summary>The value read as Markdown, once somebody has asked for it.</summary>
    internal MarkdownText? Markdown { get; set; }

    /// <summary>In the order of the file; names are unique.</summary>
    public ImmutableArray<Entry> Entries { get; private init; } = [];

    /// <summary>True when the author wrote the key and nothing (or null) behind it.</summary>
    public bool IsNull => Kind == NodeKind.Scalar && IsPlain && Text is "" or "null" or "~";

    public Node? this[string name]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Name == name)
                    return entry.Value;
            return null;
        }
    }

    /// <summary>What the author wrote in a field; null when it is absent, empty or no scalar.</summary>
    public string? TextOf(string name) => this[name] is { Kind: NodeKind.Scalar, IsNull: false } node ? node.Text : null;

    public static Node Scalar(Location location, string text, bool isPlain, bool isTyped = false) =>
        new(NodeKind.Scalar, location) { Text = text, IsPlain = isPlain, IsTyped = isTyped };

    public static Node Sequence(Location location, ImmutableArray<Node> items) =>
        new(NodeKind.Sequence, location) { Items = items };

    public static Node Mapping(Location location, ImmutableArray<Entry> entries) =>
        new(NodeKind.Mapping, location) { Entries = entries };

    /// <summary>The place in the file of some characters of <see cref="Text"/>, through quotes, escapes and folds.</summary>
    public Location LocationOf(int start, int length) => ScalarPlaces.Find(this, start, length);
}

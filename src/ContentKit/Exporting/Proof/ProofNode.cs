namespace ContentKit.Exporting.Proof;

/// <summary>How items belong together: a leaf names an item; the children of an ordered node must be printed in their order.</summary>
internal sealed class ProofNode(string path, bool isOrdered, int item = -1)
{
    public string Path { get; } = path;

    public bool IsOrdered { get; } = isOrdered;

    /// <summary>Index of the item of a leaf, or -1.</summary>
    public int Item { get; } = item;

    /// <summary>The name of the urgency tier whose items stand below, or null.</summary>
    public string? Tier { get; init; }

    public List<ProofNode> Children { get; } = [];
}

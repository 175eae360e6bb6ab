namespace ContentKit.Syntax;

/// <summary>One key of a mapping with its value.</summary>
public readonly record struct Entry(Node Key, Node Value)
{
    public string Name => Key.Text;
}

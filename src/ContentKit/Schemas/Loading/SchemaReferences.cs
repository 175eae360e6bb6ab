using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Loading;

/// <summary>Follows '$ref' inside one file; nothing is ever fetched.</summary>
internal sealed class SchemaReferences(Node root, IReadOnlySet<Node> schemas, DiagnosticBag bag)
{
    private const int MaximumDepth = 64;
    private const int MaximumSize = 20_000;
    private readonly HashSet<Node> _open = [];
    private readonly Dictionary<Node, int> _sizes = [];

    public void Check()
    {
        foreach (var schema in schemas)
            if (schema["$ref"] is { Kind: NodeKind.Scalar } reference)
                CheckTarget(reference);
        if (!bag.HasErrors && Measure(root) > MaximumSize)
            bag.Report(SchemaErrors.TooLarge, root.Entries[0].Key.Location, $"With all references followed there are more than {MaximumSize} rules.");
    }

    /// <summary>The part of the file that a pointer such as '#/definitions/timing' names, or null.</summary>
    public static Node? Resolve(Node root, string pointer)
    {
        if (!pointer.StartsWith("#/", StringComparison.Ordinal))
            return null;
        Node? found = root;
        foreach (var step in pointer[2..].Split('/'))
        {
            var name = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            found = found?.Kind == NodeKind.Sequence ? ItemAt(found, name) : found?[name];
        }
        return found;
    }

    private static Node? ItemAt(Node list, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Items.Length ? list.Items[at] : null;

    private void CheckTarget(Node reference)
    {
        var pointer = reference.Text;
        if (pointer == "#")
            bag.Report(SchemaErrors.CircularReference, reference.Location, "This refers to the whole file that it stands in.");
        else if (!pointer.StartsWith("#/", StringComparison.Ordinal))
            bag.Report(SchemaErrors.ForeignReference, reference.Location, $"'{pointer}' is not in this file.");
        else if (Resolve(root, pointer) is not { } target || !schemas.Contains(target))
        {
            var known = root["definitions"]?.Entries.Select(entry => $"#/definitions/{entry.Name}") ?? [];
            var meant = NearestName.Find(pointer, known);
            bag.Report(SchemaErrors.BrokenReference, reference.Location, $"There are no rules at '{pointer}'.", meant is null ? null : $"Did you mean '{meant}'?");
        }
    }

    /// <summary>The number of rules after all references are followed.</summary>
    private int Measure(Node schema)
    {
        var size = 1;
        _open.Add(schema);
        foreach (var entry in schema.Entries)
            foreach (var inner in InnerOf(entry))
                size = Math.Min(MaximumSize + 1, size + SizeOf(entry, inner));
        _open.Remove(schema);
        return _sizes[schema] = size;
    }

    private int SizeOf(Entry entry, Node inner)
    {
        if (_open.Contains(inner) || _open.Count > MaximumDepth)
            return Refuse(entry, inner);
        return _sizes.TryGetValue(inner, out var known) ? known : Measure(inner);
    }

    private IEnumerable<Node> InnerOf(Entry entry) => entry.Name == "$ref" && Resolve(root, entry.Value.Text) is { } target
        ? [target]
        : KeywordShapes.Schemas(Keyword.All[entry.Name].Shape, entry.Value);

    private int Refuse(Entry entry, Node inner)
    {
        if (_open.Contains(inner))
            bag.Report(SchemaErrors.CircularReference, entry.Value.Location, $"'{entry.Value.Text}' leads back to itself.");
        else
            bag.Report(SchemaErrors.TooLarge, entry.Value.Location, $"References lead more than {MaximumDepth} levels deep here.");
        return 0;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>Gives each field of one page the meaning that its schema says. What does not fit was reported by the schema check and is left out; on a page without errors nothing is.</summary>
internal sealed class ValueBinder(MarkdownScope scope, string language, DiagnosticBag bag)
{
    /// <summary>Fields that ContentKit itself reads on every page, whether or not a schema describes them.</summary>
    private static readonly FrozenSet<string> OfEveryPage = FrozenSet.Create(StringComparer.Ordinal, "type", "id", "language", "region");

    private readonly TimingBinder _timings = new(language, bag);
    private Node? _page;
    private bool _fits;

    public List<LinkTarget> Links { get; } = [];

    public Value? BindPage(SchemaNode schema, Node fields)
    {
        (_page, _fits) = (fields, !bag.HasErrors);
        return Bind(schema, fields);
    }

    private Value? Bind(SchemaNode schema, Node node)
    {
        if (node.IsNull)
            return null;
        var value = node.Kind switch
        {
            NodeKind.Sequence => BindList(schema, node),
            NodeKind.Mapping => BindGroup(schema, node),
            _ => BindScalar(schema, node),
        };
        if (value is null && _fits)
            bag.Report(ModelErrors.NoPlace, node.Location, "The schema of this type does not say what this is.");
        return value;
    }

    /// <summary>A list, or the group whose one field a bare list stands for.</summary>
    private Value? BindList(SchemaNode schema, Node node)
    {
        if (schema.Roles is { Shorthand: { } name, Group: { } group } && group.Find(name) is { Roles.List: not null } inner)
            return Expand(schema, group, name, BindList(inner, node), node);
        if (schema.Roles.List?.Items is not { } items)
            return null;
        var values = ImmutableArray.CreateBuilder<Value>(node.Items.Length);
        foreach (var item in node.Items)
            if (Bind(items, item) is { } value)
                values.Add(value);
        return new Value(ValueKind.List, node.Location) { Items = values.DrainToImmutable() };
    }

    private Value? BindScalar(SchemaNode schema, Node node)
    {
        if (schema.Roles is { Shorthand: { } name, Group: { } group } && group.Find(name) is { Roles.Scalar: not null } inner)
            return Expand(schema, group, name, BindScalar(inner, node), node);
        return schema.Roles.Scalar switch
        {
            null => null,
            { Format: TextFormat.Markdown } => new Value(ValueKind.Text, node.Location) { Text = Render(node) },
            { Format: TextFormat.Text } => new Value(ValueKind.Text, node.Location) { Text = PlainFields.Render(node, scope, bag) },
            { Format: TextFormat.Date } => new Value(ValueKind.Date, node.Location) { Raw = node.Text },
            { Kinds: var kinds } when (kinds & ValueKinds.Text) == 0 && (kinds & ValueKinds.Boolean) != 0 =>
                new Value(ValueKind.Boolean, node.Location) { Raw = node.Text },
            { Kinds: var kinds } when (kinds & ValueKinds.Text) == 0 => new Value(ValueKind.Number, node.Location) { Raw = node.Text },
            _ => new Value(ValueKind.Token, node.Location) { Raw = PlainFields.Fill(node, scope, bag) },
        };
    }

    private RenderedText Render(Node node)
    {
        if (node.Text.AsSpan().Trim().Contains('\n'))
            bag.Report(MarkdownErrors.SeveralLines, node.Location, "This field has several lines or paragraphs, but the page prints it as one.");
        var text = MarkdownText.ParseField(node, bag);
        text.Check(scope, bag);
        Links.AddRange(text.LinkTargets(scope));
        return text.Render(scope);
    }

    private static ValueKind KindOf(SchemaNode schema) => schema.Roles.TypedValue == "tier" ? ValueKind.Tier : ValueKind.Group;

    /// <summary>The group that a bare text or list stands for.</summary>
    private static Value? Expand(SchemaNode schema, SchemaNode group, string name, Value? value, Node node) =>
        value is null ? null : new Value(KindOf(schema), node.Location) { Names = group.PropertyNames, Fields = [new Field(name, value)] };

    /// <summary>A schema may let names pass that it does not describe.</summary>
    private void CheckNames(SchemaNode group, Node node)
    {
        if (!_fits)
            return;
        foreach (var entry in node.Entries)
            if (!entry.Value.IsNull && group.Find(entry.Name) is null && !(node == _page && OfEveryPage.Contains(entry.Name)))
                bag.Report(ModelErrors.NoPlace, entry.Key.Location, $"There is no field '{entry.Name}' here.", NearestName.Find(entry.Name, group.PropertyNames) is { } near ? $"Did you mean '{near}'?" : null);
    }

    private Value? BindGroup(SchemaNode schema, Node node)
    {
        if (schema.Roles.Group is not { } group)
            return null;
        var fields = ImmutableArray.CreateBuilder<Field>(node.Entries.Length);
        CheckNames(group, node);
        foreach (var property in group.Properties)
            if (node[property.Name] is { } member && Bind(property.Schema, member) is { } value)
                fields.Add(new Field(property.Name, value));
        var bound = new Value(KindOf(schema), node.Location)
        {
            Names = group.PropertyNames,
            Fields = fields.DrainToImmutable(),
        };
        return schema.Roles.TypedValue == "timing" ? _timings.Bind(bound) : bound;
    }
}

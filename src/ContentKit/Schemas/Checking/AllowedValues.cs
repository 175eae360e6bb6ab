using ContentKit.Schemas.Forms;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Checking;

/// <summary>The rules 'enum' and 'const'.</summary>
internal static class AllowedValues
{
    private const int ShortList = 8;

    public static bool Check(SchemaNode schema, Node value, Walk walk)
    {
        var isAllowed = (schema.Enum.IsEmpty || IsAny(schema, value)) && (schema.Const is null || Matches(schema.Const, value));
        if (!isAllowed && walk.Found())
            Report(schema, value, walk);
        return isAllowed;
    }

    private static bool IsAny(SchemaNode schema, Node value)
    {
        foreach (var allowed in schema.Enum)
            if (Matches(allowed, value))
                return true;
        return false;
    }

    /// <summary>A text of the rules matches with and without quotes; a number or a truth value only without.</summary>
    private static bool Matches(Node allowed, Node value)
    {
        if (allowed.Kind != NodeKind.Scalar || value.Kind != NodeKind.Scalar)
            return NodeText.AreEqual(allowed, value);
        if (!allowed.IsPlain)
            return allowed.Text == value.Text && !value.IsNull;
        return value.IsPlain && (allowed.Text == value.Text || allowed.IsNull && value.IsNull
            || Typing.NumberKindOf(value.Text) != ValueKinds.None && Typing.NumberOf(allowed) is { } number && number == Typing.NumberOf(value));
    }

    private static void Report(SchemaNode schema, Node value, Walk walk)
    {
        if (value.IsNull)
        {
            walk.Report(DocumentErrors.EmptyValue, walk.PlaceOf(value), $"{walk.Subject} has no value yet.", walk.ExampleHelp(schema));
            return;
        }
        var allowed = (schema.Const is { } only ? [only] : schema.Enum).Select(node => Examples.Yaml(node, isInside: true)).ToList();
        var found = value.Kind == NodeKind.Scalar ? $"is {Shown.Text(value.Text)}" : "has another value";
        var list = string.Join(", ", allowed);
        var message = allowed.Count switch
        {
            1 => $"{walk.Subject} {found}, but must be: {list}.",
            <= ShortList => $"{walk.Subject} {found}, but must be one of: {list}.",
            _ => $"{walk.Subject} {found}, which is not one of the agreed words.",
        };
        walk.Report(DocumentErrors.NotAllowedValue, walk.PlaceOf(value), message, Help(value, allowed, walk));
    }

    private static string? Help(Node value, List<string> allowed, Walk walk)
    {
        if (allowed.Contains(value.Text))
            return $"Remove the quotes: {walk.Line(value.Text)}";
        if (NearestName.Find(value.Text, allowed) is { } meant)
            return $"Did you mean '{meant}'?";
        return allowed.Count > ShortList ? $"Use one of: {string.Join(", ", allowed)}." : null;
    }
}

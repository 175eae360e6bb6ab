using ContentKit.Schemas.Forms;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>Explains a value of the wrong kind.</summary>
internal static class KindProblems
{
    private static readonly (ValueKinds Kind, string Words)[] Names =
    [
        (ValueKinds.Text, "text"), (ValueKinds.WholeNumber, "a whole number"), (ValueKinds.Boolean, "true or false"),
        (ValueKinds.List, "a list"), (ValueKinds.Group, "a group of fields"), (ValueKinds.Null, "empty"),
    ];

    public static void Report(SchemaNode schema, Node value, Walk walk)
    {
        var example = walk.ExampleHelp(schema);
        if (value.IsNull)
        {
            walk.Report(DocumentErrors.EmptyValue, walk.PlaceOf(value), $"{walk.Subject} has no value yet.", example);
            return;
        }
        var isQuoted = value is { Kind: NodeKind.Scalar, IsPlain: false } && Typing.KindOf(Plain(value), schema.Accepts) != ValueKinds.None;
        var help = isQuoted ? $"Remove the quotes: {walk.Line(value.Text)}" : HelpFor(schema, value) is { } hint ? Join(hint, example) : example;
        var found = isQuoted ? "the quotes make it text" : Found(value, schema.Accepts);
        walk.Report(DocumentErrors.WrongKind, walk.PlaceOf(value), $"{walk.Subject} must be {Words(schema.Accepts)}, but {found}.", help);
    }

    /// <summary>"text or a list".</summary>
    public static string Words(ValueKinds kinds)
    {
        var words = Names.Where(name => (kinds & name.Kind) != 0)
            .Select(name => name.Kind == ValueKinds.WholeNumber && (kinds & ValueKinds.Number) != 0 ? "a number" : name.Words).ToList();
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
    }

    private static string Found(Node value, ValueKinds accepted) => value.Kind switch
    {
        NodeKind.Mapping => "this is a group of fields",
        NodeKind.Sequence => "this is a list",
        _ when (accepted & ValueKinds.Scalars) == 0 => "this is text",
        _ => $"it is {Shown.Text(value.Text)}",
    };

    private static string? HelpFor(SchemaNode schema, Node value) => value.Kind switch
    {
        NodeKind.Mapping when (schema.Accepts & ValueKinds.Text) != 0 => "If this is text with a colon in it, put quotes around all of it.",
        NodeKind.Sequence when (schema.Accepts & ValueKinds.Text) != 0 => "If this is text that begins with a dash or a bracket, put quotes around all of it.",
        not NodeKind.Sequence when (schema.Accepts & ValueKinds.List) != 0 => "Put each entry on a line of its own, after a dash and a space.",
        NodeKind.Scalar when schema.Accepts == ValueKinds.Boolean => "Write true or false.",
        _ => null,
    };

    private static string Join(string hint, string? example) => example is null ? hint : $"{hint} {example}";

    private static Node Plain(Node value) => Node.Scalar(value.Location, value.Text, isPlain: true);
}

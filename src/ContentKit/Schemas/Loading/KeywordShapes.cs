using System.Globalization;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Loading;

/// <summary>Tells whether a value has the shape that a keyword needs.</summary>
internal static class KeywordShapes
{
    /// <summary>What is needed, to be read after "needs"; null when the value is right.</summary>
    public static string? Missing(KeywordShape shape, Node value)
    {
        var (isRight, needed) = shape switch
        {
            KeywordShape.Text => (IsText(value), "a text"),
            KeywordShape.Flag => (IsFlag(value), "true or false"),
            KeywordShape.Count => (CountOf(value) >= 0, "a whole number from 0 up"),
            KeywordShape.PositiveCount => (CountOf(value) >= 1, "a whole number from 1 up"),
            KeywordShape.Number => (NumberOf(value) is not null, "a number"),
            KeywordShape.PositiveNumber => (NumberOf(value) > 0, "a number above 0"),
            KeywordShape.Values => (value.Kind == NodeKind.Sequence && !value.Items.IsEmpty, "a list with at least one entry"),
            KeywordShape.Names => (AreNames(value), "a list of different names in quotes"),
            KeywordShape.NamesByName => (value.Kind == NodeKind.Mapping && value.Entries.All(entry => AreNames(entry.Value)), "an object of lists of names"),
            KeywordShape.Types => (IsText(value) || AreNames(value), "the name of a type or a list of these"),
            KeywordShape.Schema => (value.Kind == NodeKind.Mapping, "an object with rules"),
            KeywordShape.SchemaOrFlag => (value.Kind == NodeKind.Mapping || IsFlag(value), "true, false or an object with rules"),
            KeywordShape.Schemas => (value.Items.Length > 0 && value.Items.All(item => item.Kind == NodeKind.Mapping), "a list of objects with rules"),
            KeywordShape.SchemasByName => (value.Kind == NodeKind.Mapping && value.Entries.All(entry => entry.Value.Kind == NodeKind.Mapping),
                "an object that gives each name an object with rules"),
            _ => (true, ""),
        };
        return isRight ? null : needed;
    }

    /// <summary>Of a sub-schema keyword's value: the schemas in it.</summary>
    public static IEnumerable<Node> Schemas(KeywordShape shape, Node value) => shape switch
    {
        KeywordShape.Schema or KeywordShape.SchemaOrFlag when value.Kind == NodeKind.Mapping => [value],
        KeywordShape.Schemas => value.Items.Where(item => item.Kind == NodeKind.Mapping),
        KeywordShape.SchemasByName => value.Entries.Select(entry => entry.Value).Where(item => item.Kind == NodeKind.Mapping),
        _ => [],
    };

    public static bool IsText(Node value) => value is { Kind: NodeKind.Scalar, IsPlain: false };

    public static bool IsFlag(Node value) => value is { Kind: NodeKind.Scalar, IsPlain: true, Text: "true" or "false" };

    public static decimal? NumberOf(Node value) =>
        value is { Kind: NodeKind.Scalar, IsPlain: true } && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private static int CountOf(Node value) =>
        value is { Kind: NodeKind.Scalar, IsPlain: true } && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count : -1;

    private static bool AreNames(Node value) =>
        value.Items.Length > 0 && value.Items.All(IsText) && value.Items.Select(item => item.Text).Distinct(StringComparer.Ordinal).Count() == value.Items.Length;
}

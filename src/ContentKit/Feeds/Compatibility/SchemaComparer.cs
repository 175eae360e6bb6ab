using System.Globalization;
using System.Text.Json;

namespace ContentKit.Feeds.Compatibility;

/// <summary>Walks two versions of one schema side by side.</summary>
internal sealed class SchemaComparer(string name, JsonElement old, JsonElement current, List<ContractChange> found)
{
    private static readonly string[] LowerBounds = ["minimum", "minLength", "minItems"], UpperBounds = ["maximum", "maxLength", "maxItems"];

    private readonly HashSet<string> _visited = [];

    public void Compare() => Compare(old, current, "");

    private void Compare(JsonElement before, JsonElement after, string path)
    {
        if (!_visited.Add($"{path} {Reference(before)}") || path.Count(c => c == '.') > 20)
            return;
        (before, after) = (Resolve(before, old), Resolve(after, current));
        CompareTypes(before, after, path);
        CompareValues(before, after, path);
        CompareMembers(before, after, path);
        if (Member(before, "items") is { } items)
        {
            if (Member(after, "items") is { } others)
                Compare(items, others, path + "[]");
            else
                Break(path, "Nothing is promised of its entries any more.");
        }
    }

    private void CompareMembers(JsonElement before, JsonElement after, string path)
    {
        var (members, others) = (Member(before, "properties"), Member(after, "properties"));
        var added = Names(others).Except(Names(members)).ToList();
        foreach (var member in Names(members))
        {
            var below = path.Length == 0 ? member : $"{path}.{member}";
            if (Member(others, member) is { } other)
                Compare(Member(members, member)!.Value, other, below); // it is one of its names
            else
                Break(below, $"It was removed{(added.Count == 1 ? $", or renamed to '{added[0]}'" : "")}.");
        }
        foreach (var member in added)
            found.Add(new ContractChange(name, path.Length == 0 ? member : $"{path}.{member}", false, "It is new."));
        foreach (var member in Strings(before, "required").Except(Strings(after, "required")).Where(member => Member(others, member) is not null))
            Break(path.Length == 0 ? member : $"{path}.{member}", "It may be missing now.");
    }

    private void CompareTypes(JsonElement before, JsonElement after, string path)
    {
        var (types, others) = (Types(before), Types(after));
        var wider = others.Except(types).Where(type => !(type == "integer" && types.Contains("number"))).ToList();
        if (types.Count == 0 && others.Count == 0)
            return;
        if (others.Count == 0 || types.Count > 0 && wider.Count > 0)
            Break(path, $"It was {string.Join(" or ", types)} and may now be {(others.Count == 0 ? "anything" : string.Join(" or ", others))}.");
    }

    private void CompareValues(JsonElement before, JsonElement after, string path)
    {
        var (values, others) = (Strings(before, "enum").ToList(), Strings(after, "enum").ToList());
        foreach (var value in values.Except(others))
            Break(path, others.Count == 0 ? "Its values are not listed any more." : $"The value '{value}' was removed.");
        if (values.Count > 0)
            foreach (var value in others.Except(values))
                found.Add(new ContractChange(name, path, false, $"The value '{value}' is new. Partners treat values that they do not know as the contract says."));
        if (Text(before, "pattern") is { } pattern && Text(after, "pattern") != pattern)
            Break(path, $"Its form was '{pattern}' and is now {(Text(after, "pattern") is { } other ? $"'{other}'" : "free")}.");
        foreach (var bound in LowerBounds)
            CompareBound(before, after, path, bound, (one, two) => two < one);
        foreach (var bound in UpperBounds)
            CompareBound(before, after, path, bound, (one, two) => two > one);
    }

    private void CompareBound(JsonElement before, JsonElement after, string path, string bound, Func<decimal, decimal, bool> isWider)
    {
        if (Number(before, bound) is { } one && (Number(after, bound) is not { } two || isWider(one, two)))
            Break(path, string.Create(CultureInfo.InvariantCulture, $"Its {bound} was {one} and is now {(Number(after, bound) is { } now ? $"{now}" : "gone")}."));
    }

    private void Break(string path, string message) => found.Add(new ContractChange(name, path, true, message));

    private static HashSet<string> Types(JsonElement schema)
    {
        if (Member(schema, "anyOf") is { ValueKind: JsonValueKind.Array } choices)
            return [.. choices.EnumerateArray().SelectMany(Types)];
        return Member(schema, "type") switch
        {
            { ValueKind: JsonValueKind.String } one => [one.GetString() ?? ""],
            { ValueKind: JsonValueKind.Array } many => [.. many.EnumerateArray().Select(type => type.GetString() ?? "")],
            _ => [],
        };
    }

    private static JsonElement Resolve(JsonElement schema, JsonElement root) =>
        Reference(schema) is { } reference && Member(Member(root, "definitions"), reference[(reference.LastIndexOf('/') + 1)..]) is { } target ? target : schema;

    private static string? Reference(JsonElement schema) => Text(schema, "$ref");

    private static IEnumerable<string> Names(JsonElement? group) => group is { ValueKind: JsonValueKind.Object } members ? members.EnumerateObject().Select(member => member.Name) : [];

    private static IEnumerable<string> Strings(JsonElement schema, string member) =>
        Member(schema, member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(value => value.ToString()) : [];

    private static string? Text(JsonElement schema, string member) => Member(schema, member) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static decimal? Number(JsonElement schema, string member) => Member(schema, member) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static JsonElement? Member(JsonElement? schema, string member) =>
        schema is { ValueKind: JsonValueKind.Object } group && group.TryGetProperty(member, out var value) ? value : null;
}

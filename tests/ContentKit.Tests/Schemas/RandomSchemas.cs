using CsCheck;

namespace ContentKit.Tests.Schemas;

/// <summary>
/// Random schemas of draft-04 keywords, without the places where the engine is known to be wrong: 'required' on what is not an object,
/// numbers compared as text, entries compared as text, null passing every 'enum' of a type that has null. Text and numbers never meet, because YAML leaves it to the schema which is which.
/// </summary>
internal sealed class RandomSchemas(bool hasText)
{
    private static readonly string[] Keys = ["a", "b", "c", "dd"];

    public Gen<string> Schema { get; } = OfDepth(3, hasText);

    public Gen<string> Value { get; } = Values.Of(3, hasText ? Values.Word : Gen.OneOf(Values.Number, Words("true", "false", "null")));

    private static Gen<string> OfDepth(int depth, bool hasText)
    {
        var scalar = hasText ? Text : Gen.OneOf(Number, Words("\"type\": \"boolean\"", "\"type\": [\"integer\", \"boolean\"]"));
        var scalars = Gen.OneOf(scalar, hasText ? Enum(Values.Word) : Enum(Values.Number), Words(""));
        if (depth == 0)
            return Braces(scalars);
        var inner = OfDepth(depth - 1, hasText);
        var rules = Gen.Frequency((3, scalars), (2, List(inner, hasText)), (4, Group(inner)));
        var combined = Gen.Select(Words("allOf", "anyOf", "oneOf"), inner.List[1, 3], (word, parts) => $"\"{word}\": [{string.Join(", ", parts)}]");
        var negated = inner.Select(part => $"\"not\": {part}");
        return Braces(Gen.Frequency((6, rules), (2, combined), (1, negated), (2, Gen.Select(rules, combined, (one, two) => one.Length == 0 ? two : $"{one}, {two}"))));
    }

    private static Gen<string> Text => Gen.Select(Gen.Int[0, 3], Gen.Int[1, 3], Words("", ", \"pattern\": \"^a\"", ", \"pattern\": \"b$\"", ", \"pattern\": \"[ab]c\""), (least, more, pattern) =>
        FormattableString.Invariant($"\"type\": \"string\", \"minLength\": {least}, \"maxLength\": {least + more}{pattern}"));

    private static Gen<string> Number => Gen.Select(Words("integer", "number"), Gen.Int[-2, 4], Gen.Int[0, 5], Gen.Int[1, 3], Gen.Bool, (type, least, more, step, isExclusive) =>
        FormattableString.Invariant($"\"type\": \"{type}\", \"{(isExclusive ? "exclusiveMinimum" : "minimum")}\": {least}, \"maximum\": {least + more}")
        + (step > 1 ? FormattableString.Invariant($", \"multipleOf\": {step}") : ""));

    private static Gen<string> List(Gen<string> inner, bool hasText) => Gen.OneOf(
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 3], inner, (least, more, items) =>
            FormattableString.Invariant($"\"type\": \"array\", \"minItems\": {least}, \"maxItems\": {least + more}, \"items\": {items}")),
        Words($"\"type\": \"array\", \"uniqueItems\": true, \"items\": {{ \"type\": \"{(hasText ? "string" : "integer")}\" }}"));

    private static Gen<string> Group(Gen<string> inner) => Gen.OneOf(
        Gen.Select(Gen.Shuffle(Keys, 1, 3), inner.List[3], Gen.Int[0, 2], Words("", ", \"additionalProperties\": false", ", \"maxProperties\": 3", ", \"minProperties\": 1"), (keys, parts, required, rest) =>
            "\"type\": \"object\", \"properties\": {" + string.Join(", ", keys.Zip(parts, (key, part) => $"\"{key}\": {part}")) + "}" + rest
            + (required == 0 ? "" : $", \"required\": [{string.Join(", ", keys.Take(required).Select(key => $"\"{key}\""))}]")),
        inner.Select(part => $"\"type\": \"object\", \"additionalProperties\": {part}"),
        inner.Select(part => $"\"type\": \"object\", \"patternProperties\": {{ \"^[ab]\": {part} }}, \"additionalProperties\": false"));

    private static Gen<string> Enum(Gen<string> value) => value.List[1, 4].Select(values => $"\"enum\": [{string.Join(", ", values.Distinct())}]");

    private static Gen<string> Braces(Gen<string> rules) => rules.Select(text => $"{{ {text} }}");

    private static Gen<string> Words(params string[] words) => Gen.OneOf([.. words.Select(Gen.Const)]);
}

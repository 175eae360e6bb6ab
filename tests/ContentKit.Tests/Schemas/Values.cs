using System.Text.Json;
using CsCheck;

namespace ContentKit.Tests.Schemas;

/// <summary>Random JSON texts.</summary>
internal static class Values
{
    private static readonly string[] Keys = ["a", "b", "c", "dd", "é\"\\"];

    public static Gen<string> Any { get; } = Of(3, Gen.OneOf(Number, Word, Words("true", "false", "null"), Gen.String.Select(Quote)));

    public static Gen<string> Number => Gen.OneOf(Gen.Int[-3, 9].Select(i => FormattableString.Invariant($"{i}")), Words("0.5", "-2.25", "7.75"));

    public static Gen<string> Word => Gen.String[Gen.Char["abc1"], 0, 5].Select(Quote);

    public static Gen<string> Of(int depth, Gen<string> scalar)
    {
        if (depth == 0)
            return scalar;
        var inner = Of(depth - 1, scalar);
        var list = inner.List[0, 4].Select(items => $"[{string.Join(", ", items)}]");
        var group = Gen.Select(Gen.Shuffle(Keys, 0, 4), inner.List[4], (keys, items) =>
            $"{{{string.Join(", ", keys.Zip(items, (key, item) => $"{Quote(key)}: {item}"))}}}");
        return Gen.Frequency((3, scalar), (2, list), (3, group));
    }

    private static Gen<string> Words(params string[] words) => Gen.OneOf([.. words.Select(Gen.Const)]);

    public static string Quote(string text) => JsonSerializer.Serialize(text);
}

using CsCheck;

namespace ContentKit.Tests.Syntax;

/// <summary>Texts in which something of YAML is easily got wrong.</summary>
internal static class YamlTexts
{
    private static readonly string[] Indents = ["", "", "", "  ", "  ", "    ", "      ", " ", "   ", "- ", "- ", "  - ", "  - ", "    - ", "- - ", "-   "];
    private static readonly string[] Names = ["a:", "b:", "c:", "d:", "e:", "f:", "long name:", "é:", "<<:", "12:", "it's:", "a#b:"];
    private static readonly string[] OddNames = ["", "? ", "f : ", "\"q\": ", ".x: ", "- ", "a:b", "#: ", "*a: ", "b *c: ", "[a]: ", new string('x', 1025) + ": "];

    private static readonly string[] Values =
    [
        "words", "two words", "x", "null", "~", "100.4°F (38°C)", "8:30", "a:b", "https://x.org/a#b", "\"quoted\"", "'it''s'", "\"a \\\"b\\\" \\\\\"", "''", "\"\"", "\"a: b # c\"", "'a \\'", "[a, b]", "[]", "{}", "[ ]",
        "[a, [b, c], {d: e}]", "{ a: b, c: \"d\" }", "{a : b}", "[a , b ]", "[it's, 'x, y']", "\U0001F600", "\u00A0a", "a  b", "=", "a\\", "a?", "a, b", "a]", "0112", "yes", "a - b", "[a b, c-d, 5, \"]\"]", "it's \"so\"", "<a>", "a & b*",
    ];

    private static readonly string[] OddValues =
    [
        "", "a # b", "a #", "#c", "a b: c", "a:", "\"a\\n\"", "'a", "\"a", "\"a\" b", "'''", "[a,b]", "[1,2]", "{a: b, a: c}", "{a: , b: c}", "[a, ]", "[a: b]", "[a]: b", "[\"a\"b]", "[a", "]", "{a}", "[a, 'b': c]", "[a]#",
        ">-", ">", "|", "|-", "|+", ">-2", "|  ", "&a b", "*a", "!t b", "%a", "@a", "`a", "-5", "-", "--- a", "---", "... a: b", "...", "\"\U0001F600\"", "a\u2028b", "a\tb", "a\u0085b", "?x", ", a", "\"a\"#", "{\"a\":b}", "[a:, b]",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\n", "\n", "\n", "\n", " \n", "\n\n", "\n \n", "\n\n\n", "\r\n", "", "\n# c\n", "\n  # c\n", " # c\n", "\n      \n"];
    private static readonly string[] Scraps = ["", " ", "  ", "    ", "\n", "\n  ", ":", ": ", "-", "- ", "\n- ", "#", " #", "\n#", "\"", "'", "[", "]", "{", "}", ",", ", ", "|", ">-\n", "\\", "\t", "\r", "a", "é", "&", "*", "!", "\n\n", "\n---\n", "..."];

    private static readonly Gen<string> Value = Gen.Frequency((30, Pick.Of(Values)), (1, Pick.Of(OddValues)));

    private static readonly Gen<string[]> MoreLines = Pick.Of("  more", "    more words", " - a", "  *b", "", "", "  # c", "   é", "  a:b ", "  [c]", "  \"", "").Array[0, 3];

    /// <summary>Lines without order.</summary>
    public static Gen<string> Heaps { get; } = Gen.Select(Pick.Of(Indents), Gen.OneOf(Pick.Of(Names).Select(name => name + " "), Pick.Of(OddNames)), Gen.OneOf(Pick.Of(Values), Pick.Of(OddValues)), Pick.Of(Ends), string.Concat).Array[1, 5].Select(string.Concat);

    /// <summary>Fields as a page has them: groups in lists in groups.</summary>
    public static Gen<string> Fields { get; } = Mapping(3).Select(lines => string.Concat(lines.Select(line => line + "\n")));

    /// <summary>A text with a few places changed: something put in or left out.</summary>
    public static Gen<string> WithSlips(Gen<string> texts) => Gen.Select(texts, Gen.Select(Gen.Double[0, 1], Pick.Of(Scraps), Gen.Int[0, 4]).Array[1, 2]).Select((text, slips) =>
    {
        foreach (var (where, scrap, left) in slips)
        {
            var at = (int)(where * text.Length);
            text = text.Remove(at, Math.Min(left, text.Length - at)).Insert(at, scrap);
        }
        return text;
    });

    private static Gen<string[]> Mapping(int depth) => Gen.Select(Pick.Of(Names), Content(depth), (name, lines) => (string[])[name + lines[0], .. lines[1..]]).Array[1, 4].Select(Joined);

    private static Gen<string[]> Sequence(int depth) =>
        Gen.Select(Gen.Int[1, 3], Gen.OneOf(Mapping(depth), Below(Gen.Const((string[])[""])), Text), (blanks, lines) => Shifted("-" + new string(' ', blanks) + lines[0].TrimStart(), lines[1..], blanks + 1)).Array[1, 4].Select(Joined);

    /// <summary>What follows the colon, then lines below it.</summary>
    private static Gen<string[]> Content(int depth) => depth == 0 ? Text : Gen.Frequency((3, Text), (2, Below(Mapping(depth - 1))), (2, Below(Sequence(depth - 1))), (1, Gen.Const((string[])[""])));

    private static Gen<string[]> Text => Gen.Frequency(
        (8, Value.Select(value => (string[])[" " + value])),
        (1, Below(Value.Select(value => (string[])[value]))),
        (2, Gen.Select(Pick.Of("words", "a b ", "x"), MoreLines, (first, more) => (string[])[" " + first, .. more])),
        (2, Gen.Select(Pick.Of(">", ">-", "|", "|-", "|-", ">-", "|+", ">2"), Pick.Of("  first", "    first # no", "  - a: b", "  'x", ""), MoreLines, (mark, first, more) => (string[])[" " + mark, first, .. more])));

    private static Gen<string[]> Below(Gen<string[]> block) => Gen.Select(Pick.Of("", "", "", " ", "  "), Gen.Frequency((1, Gen.Int[0, 1]), (3, Gen.Int[2, 4])), block, (behind, indent, lines) => Shifted(behind, lines, indent));

    private static string[] Shifted(string first, string[] lines, int indent) => [first, .. lines.Select(line => line.Length == 0 ? line : new string(' ', indent) + line)];

    private static string[] Joined(string[][] parts) => [.. parts.SelectMany(part => part)];
}

using System.Text.RegularExpressions;

namespace ContentKit.Tests.Rules;

/// <summary>The ways in which a writer may have written one text.</summary>
/// <param name="IsExact">True when the text stands in the file character by character.</param>
public sealed partial record Written(string Spot, string Source, bool IsExact)
{
    private const string Before = "Ünïcode 😀 e\u0301: ";

    /// <summary>In its field, or in the body and in a field when it may stand anywhere.</summary>
    public static IEnumerable<Written> Of(string spot, string text)
    {
        if (spot is "" or "body")
        {
            yield return new Written("body", text, true);
            yield return new Written("body", $"{Before}words.\n\n> {text}", true);
            if (spot.Length > 0)
                yield break;
        }
        if (spot is "heading" or "item")
        {
            yield return new Written(spot, text, true);
            yield break;
        }
        spot = spot.Length == 0 ? "care.text" : spot;
        if (CanBePlain(text))
            yield return new Written(spot, text, true);
        yield return new Written(spot, $"'{text.Replace("'", "''", StringComparison.Ordinal)}'", !text.Contains('\'', StringComparison.Ordinal));
        yield return new Written(spot, $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"", false);
        if (!text.Contains("  ", StringComparison.Ordinal) && text.Length > 0)
            yield return new Written(spot, ">-\n" + string.Join('\n', text.Split(' ').Select(word => "          " + word)), false);
    }

    private static bool CanBePlain(string text) =>
        text.Length > 0 && !"-?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.EndsWith(':');

    /// <summary>What a reader sees of marked source: one blank for every break and indentation, no doubled quotes.</summary>
    public static string Flat(string source) => Blanks().Replace(source, " ").Replace("''", "'", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:\n> |\s)+")]
    private static partial Regex Blanks();
}

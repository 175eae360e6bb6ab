using System.Collections.Frozen;

namespace ContentKit.Syntax.Editing;

/// <summary>Writes a text so that YAML reads exactly that text.</summary>
internal static class YamlScalar
{
    /// <summary>Words and characters that YAML, or a reader of YAML, takes for something else.</summary>
    private static readonly FrozenSet<string> Words =
        new[] { "null", "true", "false", "yes", "no", "on", "off", "y", "n" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string PlainMarks = " .-_='/()+";

    /// <param name="quote">The quote of the text that this one takes the place of, or a blank.</param>
    /// <param name="isFlow">True between braces, where a comma ends a text.</param>
    public static string Write(string text, char quote, bool isFlow) => quote switch
    {
        '\'' => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        '"' => Quoted(text),
        _ => IsPlain(text, isFlow) ? text : Quoted(text),
    };

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text, bool isFlow) =>
        text.Length > 0 && IsWord(text[0]) && (IsWord(text[^1]) || text[^1] is '.' or ')') && !Words.Contains(text) && !IsNumber(text)
        && text.All(letter => IsWord(letter) || PlainMarks.Contains(letter, StringComparison.Ordinal) || letter == ',' && !isFlow);

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter);

    private static bool IsNumber(string text) => text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '_' or '+' or '-') && !text.Contains('-', StringComparison.Ordinal);
}

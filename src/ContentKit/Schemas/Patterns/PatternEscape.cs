using System.Globalization;

namespace ContentKit.Schemas.Patterns;

/// <summary>A backslash and what follows it, as far as every engine agrees on it.</summary>
internal static class PatternEscape
{
    public static PatternProblem? Read(string pattern, int at, out char character)
    {
        var letter = at + 1 < pattern.Length ? pattern[at + 1] : '\0';
        character = letter switch { 't' => '\t', 'n' => '\n', 'r' => '\r', _ => letter };
        if (letter is 't' or 'n' or 'r' || char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)))
            return null;
        if (letter == 'u' && at + 6 <= pattern.Length
            && ushort.TryParse(pattern.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            character = (char)code;
            return null;
        }
        return new PatternProblem(at, Math.Min(2, pattern.Length - at), letter switch
        {
            '\0' => "The pattern ends with a lone backslash.",
            'd' => "'\\d' also matches digits of other scripts in some engines; write '[0-9]'.",
            'w' => "'\\w' also matches letters of other scripts in some engines; write '[A-Za-z0-9_]'.",
            's' => "'\\s' does not mean the same in every engine; write '[ \\t\\n\\r]'.",
            _ => $"'\\{letter}' does not mean the same in every engine.",
        });
    }

    public static int Length(string pattern, int at) => pattern[at + 1] == 'u' ? 6 : 2;
}

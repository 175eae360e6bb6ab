namespace ContentKit.Syntax.Markdown;

/// <summary>Marks in front of a line that mean a list to its author and nothing to Markdown.</summary>
internal static class TypedMark
{
    /// <summary>Signs that are nothing but bullets; '§' is one of Word's, and a paragraph of a law in front of a number.</summary>
    public static bool IsBullet(ReadOnlySpan<char> line) =>
        line[0] is '•' or '‣' or '◦' or '▪' or '▫' or '●' or '○' or '■' or '□' or '➢' or '➤' or '❖' or '⁃' or '∙' || line[0] is '·' or '§' && IsBlank(line, 1) && line[1..].TrimStart() is [not (>= '0' and <= '9'), ..];

    /// <summary>Marks that may be punctuation or a word, but not in two lines one after the other.</summary>
    public static bool Follow(ReadOnlySpan<char> before, ReadOnlySpan<char> line) =>
        IsDash(before) && IsDash(line) || IsLetterO(before) && IsLetterO(line) || IsGlued(before) && IsGlued(line)
        || LetterOf(before) is > '\0' and var first && LetterOf(line) == first + 1;

    /// <summary>'-Rest' and '2.Rest', without the blank that makes an item.</summary>
    public static bool IsGlued(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && line[0] is '-' or '+')
            return char.IsLetter(line[1]);
        var number = line.IndexOfAnyExceptInRange('0', '9');
        return number is > 0 and < 3 && line[number] is '.' or ')' && number + 1 < line.Length && char.IsUpper(line[number + 1]);
    }

    private static bool IsDash(ReadOnlySpan<char> line) => line.Length > 0 && line[0] is '–' or '—' && IsBlank(line, 1);

    private static bool IsLetterO(ReadOnlySpan<char> line) => line.Length > 0 && line[0] == 'o' && IsBlank(line, 1);

    /// <summary>The letter of 'a. ', 'a) ' and '(a) '.</summary>
    private static char LetterOf(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] == '(')
            line = line[1..];
        return line.Length > 2 && char.IsAsciiLetterLower(line[0]) && line[1] is '.' or ')' && IsBlank(line, 2) ? line[0] : '\0';
    }

    private static bool IsBlank(ReadOnlySpan<char> line, int place) => place < line.Length && line[place] is ' ' or '\t' or '\u00A0';
}

namespace ContentKit.Schemas.Forms;

/// <summary>A BCP 47 tag of language, script, region and variants in its usual letter case, such as en, es-419 or zh-Hant-TW.</summary>
internal static class LanguageTagForm
{
    public static FormProblem? Check(string text)
    {
        if (IsPlain(text) || Usual(text) is var usual && usual == text)
            return null;
        return new FormProblem(DocumentErrors.WrongForm, $"is {Shown.Text(text)}, which is not the tag of a language.",
            usual is null ? "Write for example: en, en-US or es" : $"Write: {usual}");
    }

    /// <summary>True for tags such as 'en' and 'en-US', which need no further reading.</summary>
    private static bool IsPlain(string text) =>
        text.Length is 2 or 5 && char.IsAsciiLetterLower(text[0]) && char.IsAsciiLetterLower(text[1])
        && (text.Length == 2 || text[2] == '-' && char.IsAsciiLetterUpper(text[3]) && char.IsAsciiLetterUpper(text[4]));

    /// <summary>The tag in its usual letter case; null when it is not a tag.</summary>
    private static string? Usual(string text)
    {
        var parts = text.Replace('_', '-').Split('-');
        if (text.Length > 35 || parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter))
            return null;
        parts[0] = parts[0].ToLowerInvariant();
        var next = 1;
        if (next < parts.Length && parts[next].Length == 4 && parts[next].All(char.IsAsciiLetter))
            parts[next] = char.ToUpperInvariant(parts[next][0]) + parts[next++][1..].ToLowerInvariant();
        if (next < parts.Length && IsRegion(parts[next]))
            parts[next] = parts[next++].ToUpperInvariant();
        for (; next < parts.Length; next++)
            if (IsVariant(parts[next]))
                parts[next] = parts[next].ToLowerInvariant();
            else
                return null;
        return string.Join('-', parts);
    }

    private static bool IsRegion(string part) =>
        part.Length == 2 && part.All(char.IsAsciiLetter) || part.Length == 3 && part.All(char.IsAsciiDigit);

    private static bool IsVariant(string part) =>
        part.Length is >= 5 and <= 8 && part.All(char.IsAsciiLetterOrDigit)
        || part.Length == 4 && char.IsAsciiDigit(part[0]) && part.All(char.IsAsciiLetterOrDigit);
}

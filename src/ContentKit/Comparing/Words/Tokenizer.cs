using System.Globalization;
using System.Text;

namespace ContentKit.Comparing.Words;

/// <summary>Cuts a text into words, numbers and marks, so that no character is lost.</summary>
internal static class Tokenizer
{
    private const string Signs = "%‰°º<>≤≥±+=~×";

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var hasSpace = false;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                hasSpace = true;
                at++;
                continue;
            }
            var (kind, end) = Next(text, at);
            tokens.Add(new Token(kind, text[at..end], hasSpace));
            (at, hasSpace) = (end, false);
        }
        return tokens;
    }

    private static (TokenKind Kind, int End) Next(string text, int at)
    {
        if (IsNumber(text, at))
            return (TokenKind.Number, EndOfNumber(text, at));
        if (IsLetter(text, at) && !IsSign(text[at]))
            return (TokenKind.Word, EndOfWord(text, at));
        if (IsSign(text[at]))
            return (TokenKind.Sign, at + 1);
        return (TokenKind.Mark, at + LengthAt(text, at));
    }

    /// <summary>"1,000", "38.5", "1/2", "10:30" and "31/12/2026" are one number each; so is "½".</summary>
    private static int EndOfNumber(string text, int at)
    {
        if (!char.IsDigit(text[at]))
            return at + LengthAt(text, at);
        while (at < text.Length && (char.IsDigit(text[at]) || text[at] is ('.' or ',' or '/' or ':') && IsDigitAt(text, at + 1)))
            at++;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (IsLetter(text, at) || IsMarkOn(text, at) || text[at] is ('\'' or '’') && at + 1 < text.Length && IsLetter(text, at + 1)))
            at += LengthAt(text, at);
        return at;
    }

    private static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsDigit(text[at]);

    private static bool IsNumber(string text, int at) =>
        CategoryAt(text, at) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsLetter(string text, int at) =>
        CategoryAt(text, at) is <= UnicodeCategory.OtherLetter;

    private static bool IsMarkOn(string text, int at) => CategoryAt(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static UnicodeCategory CategoryAt(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at);

    private static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
}

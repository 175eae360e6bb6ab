using System.Globalization;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>Orders titles as readers look for them: accents and letter case do not count. The same on every machine.</summary>
internal static class AlphabetOrder
{
    /// <summary>What is compared: "Ángulo" stands under A.</summary>
    public static string KeyOf(string title) => PlainLetters.Of(title).ToUpperInvariant().TrimStart(' ', '"', '\'', '¿', '¡', '“', '‘', '(');

    /// <summary>The letter under which a title is listed; "#" for digits and signs.</summary>
    public static string LetterOf(string key)
    {
        if (key is [var letter, ..] && char.IsAsciiLetter(letter) && (key.Length == 1 || char.IsAscii(key[1])))
            return key[..1];
        var first = StringInfo.GetNextTextElement(key);
        return first.Length > 0 && char.IsLetter(first, 0) ? first : "#";
    }
}

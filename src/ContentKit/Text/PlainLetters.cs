using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ContentKit.Text;

/// <summary>
/// Takes accents from letters: the canonical decomposition (NFD, Unicode Standard Annex 15) without its marks. The program brings no tables of the system's own (ICU),
/// so that it does the same everywhere; without them, Normalize of .NET leaves letters as they are. CJK compatibility ideographs stay.
/// </summary>
internal static class PlainLetters
{
    private const int FirstSyllable = 0xAC00, LastSyllable = 0xD7A3, FirstLead = 0x1100, FirstVowel = 0x1161, NoTail = 0x11A7, Tails = 28, OfLead = 21 * Tails;

    /// <summary>Each line of the file is what remains, a blank, and the letters of which it does.</summary>
    private static readonly Lazy<FrozenDictionary<char, string>> Bases = new(() => Read().ToFrozenDictionary(pair => pair.Letter, pair => pair.Base));

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
            Append(character, plain);
        return plain.ToString();
    }

    private static void Append(char character, StringBuilder plain)
    {
        if (character is >= (char)FirstSyllable and <= (char)LastSyllable)
            AppendSyllable(character - FirstSyllable, plain);
        else if (!char.IsAscii(character) && Bases.Value.TryGetValue(character, out var letter))
            plain.Append(letter);
        else if (char.IsAscii(character) || CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            plain.Append(character);
    }

    /// <summary>Of Hangul, by the arithmetic of the Unicode Standard (3.12).</summary>
    private static void AppendSyllable(int syllable, StringBuilder plain)
    {
        plain.Append((char)(FirstLead + syllable / OfLead)).Append((char)(FirstVowel + syllable % OfLead / Tails));
        if (syllable % Tails > 0)
            plain.Append((char)(NoTail + syllable % Tails));
    }

    private static IEnumerable<(char Letter, string Base)> Read()
    {
        using var stream = typeof(PlainLetters).Assembly.GetManifestResourceStream("base-letters.txt");
        using var reader = new StreamReader(stream!); // it is a part of the assembly
        while (reader.ReadLine()?.Split(' ') is [var remains, var letters])
            foreach (var letter in letters)
                yield return (letter, remains);
    }
}

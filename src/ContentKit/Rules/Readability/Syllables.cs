using System.Buffers;
using System.Collections.Frozen;

namespace ContentKit.Rules.Readability;

/// <summary>Counts the syllables of whatever stands for a word: compounds by their parts, "MRI" by its letters, a number as one.</summary>
internal static class Syllables
{
    private const int LongestSpelled = 5;

    private static readonly SearchValues<char> Joints = SearchValues.Create("-\u2011_.");

    /// <summary>Words that stand in capitals, and short forms that are spoken like words.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spoken = new[]
    {
        "A", "I", "DO", "NOT", "NO", "IF", "OR", "AND", "CALL", "STOP", "THE", "YOU", "YOUR", "TO", "IN", "ON", "OF", "IS", "ARE", "BE", "GO", "GET", "ALL", "ANY", "NEVER", "ONLY", "MUST", "NOW",
        "AIDS", "CAT", "PIN", "SARS", "COVID", "RICE", "FAST", "Y", "SI", "SÍ", "O", "SIDA",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>0 for a language whose syllables nobody has taught us.</summary>
    public static int Count(ReadOnlySpan<char> word, string language)
    {
        if (language is not ("en" or "es"))
            return 0;
        if (!word.ContainsAnyExceptInRange('a', 'z') || !word.ContainsAny(Joints))
            return Math.Max(1, OfPart(word, language));
        var (count, start) = (0, 0);
        for (var i = 0; i <= word.Length; i++)
            if (i == word.Length || Joints.Contains(word[i]))
            {
                if (i > start)
                    count += OfPart(word[start..i], language);
                start = i + 1;
            }
        return Math.Max(1, count);
    }

    private static int OfPart(ReadOnlySpan<char> part, string language)
    {
        if (char.IsDigit(part[0]))
            return 1;
        if (part.Length > 1 && char.IsUpper(part[1]) && IsSpelled(part))
            return Spelled(part);
        return language == "en" ? EnglishSyllables.Count(part) : SpanishSyllables.Count(part);
    }

    private static bool IsSpelled(ReadOnlySpan<char> part)
    {
        var capitals = part.Length > 2 && part[^1] == 's' ? part[..^1] : part;
        foreach (var letter in capitals)
            if (!char.IsUpper(letter))
                return false;
        return capitals.Length <= LongestSpelled && !Spoken.Contains(part);
    }

    private static int Spelled(ReadOnlySpan<char> letters)
    {
        var count = 0;
        foreach (var letter in letters)
            count += letter switch { 'W' => 3, 's' => 0, _ => 1 };
        return count;
    }
}

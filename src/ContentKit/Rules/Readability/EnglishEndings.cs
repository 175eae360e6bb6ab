using System.Collections.Frozen;

namespace ContentKit.Rules.Readability;

/// <summary>Finds the vowels that are written and not spoken: the last of "time", "times" and "timed", and the one inside of "careful" and "something".</summary>
internal static class EnglishEndings
{
    private static readonly string[] Suffixes = ["ly", "less", "ful", "ness", "ment", "ments", "lessly", "fully"];

    /// <summary>First parts of compounds that end in a silent e.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Firsts = new[]
    {
        "some", "every", "home", "care", "pace", "base", "nose", "fore", "guide", "safe", "life", "time", "wide", "else", "pipe", "grape", "bone", "whole",
        "space", "wave", "side", "house", "horse", "store", "name", "face", "like", "make", "take", "fire", "here", "there", "where", "eye", "plate", "note", "ware", "frame", "gate", "tape", "nine",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int ShortestFirst = 3, LongestFirst = 5, ShortestSecond = 3;

    public static int Silent(ReadOnlySpan<char> word) => Last(word) + Inner(word);

    private static int Last(ReadOnlySpan<char> word)
    {
        if (word[^1] == 'e')
            return EndsInSilent(word[..^1], "") ? 1 : 0;
        if (word.Length > 3 && word.EndsWith("es"))
            return EndsInSilent(word[..^2], "scxzg") && !word.EndsWith("shes") && !word.EndsWith("ches") || HasAche(word) ? 1 : 0;
        if (word.Length > 3 && word.EndsWith("ed"))
            return EndsInSilent(word[..^2], "td") || word[^3] == 'y' && word[^4] is 'a' or 'e' or 'o' ? 1 : 0;
        return word.EndsWith("ically") ? 1 : 0;
    }

    /// <summary>"headaches", but not "reaches".</summary>
    private static bool HasAche(ReadOnlySpan<char> word) => word.EndsWith("aches") && (word.Length == 5 || word[^6] is 'd' or 'h' or 'k' or 'r');

    /// <summary>A consonant before the e silences it, unless the sound could not be spoken without: "tab-le", "wish-es", "want-ed".</summary>
    private static bool EndsInSilent(ReadOnlySpan<char> stem, string spoken)
    {
        if (stem.Length < 2 || spoken.Contains(stem[^1], StringComparison.Ordinal))
            return false;
        if (stem[^1] == 'l' && !"aeiouywlrn".Contains(stem[^2], StringComparison.Ordinal))
            return false;
        return !EnglishSyllables.IsVowel(stem, stem.Length - 1) || stem[^1] == 'u' && stem[^2] is 'g' or 'q';
    }

    private static int Inner(ReadOnlySpan<char> word)
    {
        if (word[^1] is 'y' or 's' or 'l' or 't' && word[..^1].Contains('e'))
            foreach (var suffix in Suffixes)
                if (word.Length >= suffix.Length + 3 && word[^(suffix.Length + 1)] == 'e' && word.EndsWith(suffix) && EndsInSilent(word[..^(suffix.Length + 1)], ""))
                    return 1;
        for (var length = ShortestFirst; length <= LongestFirst && word.Length >= length + ShortestSecond; length++)
            if (word[length - 1] is 'e' or 'y' && word[length] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && Firsts.Contains(word[..length]))
                return 1;
        return 0;
    }
}

namespace ContentKit.Rules.Readability;

/// <summary>Counts the syllables of a Spanish word: each nucleus is one, and the accent marks say where two vowels are two.</summary>
internal static class SpanishSyllables
{
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        var last = '\0'; // the vowel before, in the same run of vowels
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            if (letter == 'h' && last != '\0')
                continue; // not spoken: "prohibir" has the pair "oi"
            if (!IsVowel(word, i, letter))
            {
                last = '\0';
                continue;
            }
            if (last == '\0' || AreTwo(last, letter))
                count++;
            last = letter == 'y' ? 'i' : letter;
        }
        return Math.Max(1, count);
    }

    /// <summary>The u of "que", "gui" is not spoken; y is a vowel at the end of a word.</summary>
    private static bool IsVowel(ReadOnlySpan<char> word, int at, char letter) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'á' or 'é' or 'í' or 'ó' or 'ú' or 'ü' => true,
        'u' => !(at > 0 && at + 1 < word.Length && char.ToLowerInvariant(word[at - 1]) is 'q' or 'g' && char.ToLowerInvariant(word[at + 1]) is 'e' or 'i' or 'é' or 'í'),
        'y' => at == word.Length - 1,
        _ => false,
    };

    /// <summary>Two strong vowels, a strong one beside a weak one with an accent, or the same twice.</summary>
    private static bool AreTwo(char first, char second) =>
        IsStrong(first) && (IsStrong(second) || second is 'í' or 'ú') || first is 'í' or 'ú' && IsStrong(second) || first == 'i' && second is 'i' or 'í';

    private static bool IsStrong(char vowel) => vowel is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó';
}

namespace ContentKit.Rules.Readability;

/// <summary>Counts the syllables of an English word from its spelling: one for each group of vowels, with the endings and pairs where English differs.</summary>
internal static class EnglishSyllables
{
    private const int LongestWord = 32;

    public static int Count(ReadOnlySpan<char> word)
    {
        if (word.Length <= 2)
            return 1;
        if (word[^2] is '\'' or '’' && word[^1] is 't' or 'T' && word[^3] is 'n' or 'N')
            return Contraction(word[..^3]);
        if (word.Length <= LongestWord && !word.ContainsAnyExceptInRange('a', 'z'))
            return OfLetters(word);
        Span<char> letters = stackalloc char[LongestWord];
        return OfLetters(letters[..Letters(word, letters)]);
    }

    private static int OfLetters(ReadOnlySpan<char> letters) => EnglishExceptions.Find(letters) ?? Math.Max(1, Groups(letters) - EnglishEndings.Silent(letters));

    /// <summary>"isn't" has one more than "is"; "don't" has not.</summary>
    private static int Contraction(ReadOnlySpan<char> verb) =>
        Count(verb) + (verb.Equals("do", StringComparison.OrdinalIgnoreCase) || verb.Equals("ca", StringComparison.OrdinalIgnoreCase) || verb.Equals("wo", StringComparison.OrdinalIgnoreCase)
            || verb.EndsWith("re", StringComparison.OrdinalIgnoreCase) ? 0 : 1);

    /// <summary>Lower case, without apostrophes: "don't" is spelled like "dont". Whatever follows the longest word is no word.</summary>
    private static int Letters(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var character in word)
            if (char.IsLetter(character) && length < letters.Length)
                letters[length++] = Plain(char.ToLowerInvariant(character));
        return length;
    }

    private static char Plain(char letter) => letter switch
    {
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'á' or 'à' or 'â' or 'ä' => 'a',
        'ó' or 'ö' or 'ô' => 'o',
        'ï' or 'í' or 'î' => 'i',
        'ü' or 'ú' or 'û' => 'u',
        _ => letter,
    };

    private static int Groups(ReadOnlySpan<char> word)
    {
        var (count, isBehindVowel) = (EndsWithHum(word) ? 1 : 0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = IsVowel(word, i);
            if (isVowel && (!isBehindVowel || VowelPairs.AreTwo(word, i)))
                count++;
            isBehindVowel = isVowel;
        }
        return count;
    }

    /// <summary>"spasm" and "rhythm" have a syllable without a vowel.</summary>
    private static bool EndsWithHum(ReadOnlySpan<char> word) =>
        word[^1] is 'm' or 's' && (word.EndsWith("sm") || word.EndsWith("sms") || word.EndsWith("thm") || word.EndsWith("thms"));

    internal static bool IsVowel(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => at == 0 || !(word[at - 1] == 'q' || word[at - 1] == 'g' && at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y'),
        'y' => at + 1 == word.Length || !(at == 0 ? "aeiou" : word[at - 1] is 'a' or 'e' or 'o' ? "aeou" : "").Contains(word[at + 1], StringComparison.Ordinal),
        _ => false,
    };
}

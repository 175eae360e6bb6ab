namespace ContentKit.Rules.Readability;

/// <summary>Says where two vowels side by side are two syllables in English: "d-i-et", "fl-u-id", "r-e-act".</summary>
internal static class VowelPairs
{
    /// <param name="second">The place of the second vowel.</param>
    public static bool AreTwo(ReadOnlySpan<char> word, int second)
    {
        var before = second >= 2 ? word[second - 2] : ' ';
        var rest = word[second..];
        return word[second - 1] switch
        {
            'a' => AfterA(word, before, rest),
            'e' => AfterE(word, before, rest),
            'i' => AfterI(word, before, rest),
            'o' => AfterO(word, rest),
            'u' => AfterU(before, rest),
            _ => rest[0] is 'a' or 'o' || rest.StartsWith("ing") || rest is "er" or "ers",
        };
    }

    private static bool AfterA(ReadOnlySpan<char> word, char before, ReadOnlySpan<char> rest) => rest[0] switch
    {
        'o' => true,
        'i' => rest.StartsWith("ic"),
        'e' => before == ' ' && word.StartsWith("aer"),
        _ => false,
    };

    private static bool AfterE(ReadOnlySpan<char> word, char before, ReadOnlySpan<char> rest) => rest[0] switch
    {
        'a' => before == 'r' && (rest.StartsWith("act") || rest.StartsWith("at") && IsCreate(word)) || before is 'c' or 'n' && rest.StartsWith("at") || rest is "a" or "as" && word.EndsWith(rest is "a" ? "rrhea" : "rrheas"),
        'o' => !rest.StartsWith("on") && !rest.StartsWith("op") || rest.StartsWith("ont"),
        'i' => rest.StartsWith("ing") || word.StartsWith("rei") && rest.Length > 2 && rest[1] is 'm' or 'n' && before == 'r' || rest is "ity",
        'u' => rest.StartsWith("um") || rest is "us",
        _ => false,
    };

    private static bool IsCreate(ReadOnlySpan<char> word) => word.IndexOf("creat") >= 0 && word.IndexOf("creatur") < 0;

    private static bool AfterI(ReadOnlySpan<char> word, char before, ReadOnlySpan<char> rest) => rest[0] switch
    {
        'a' => !(before is 'c' or 't' or 's' or 'g' && (rest.StartsWith("al") || rest.StartsWith("an"))) && !(before == 'r' && rest.StartsWith("age")),
        'o' => !(before is 'c' or 't' or 's' or 'g' or 'x' or 'l' or 'n' && rest.StartsWith("on")) && !(before is 'c' or 't' or 'x' or 'g' && rest.StartsWith("ous")),
        'e' => rest is "er" or "ers" or "est" || rest.StartsWith("et") && (before is 'r' or 'd' or 'x' || word.StartsWith("soc"))
            || rest.StartsWith("en") && (before is not ('t' or 'c') || word.StartsWith("sci")) && word.IndexOf("friend") < 0,
        _ => true,
    };

    private static bool AfterO(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) => rest[0] switch
    {
        'e' => rest.StartsWith("et") || rest is "em" or "ems" || word.StartsWith("coe") && !word.StartsWith("coel"),
        'i' => rest.StartsWith("ing") || word.StartsWith("coin") && rest.Length > 4,
        'a' => word.StartsWith("coag") || word.StartsWith("oas"),
        'o' => word.Length > 4 && (word.StartsWith("coop") || word.StartsWith("coor") || word.StartsWith("zoo")),
        _ => false,
    };

    private static bool AfterU(char before, ReadOnlySpan<char> rest) => rest[0] switch
    {
        'a' => before != 'g',
        'o' => before != 'q' && !rest.StartsWith("oy"),
        'e' => rest.StartsWith("el") || rest.StartsWith("ent") || rest.StartsWith("enc") || rest is "et",
        'i' => rest.StartsWith("ing") || rest.StartsWith("ity") || before == 'l' && rest.StartsWith("id"),
        'u' => true,
        _ => false,
    };
}

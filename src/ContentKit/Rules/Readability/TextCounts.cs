namespace ContentKit.Rules.Readability;

/// <summary>What was counted in a text.</summary>
/// <param name="Syllables">Of English or Spanish words; 0 in other languages. A number has one.</param>
/// <param name="Letters">Without digits.</param>
/// <param name="Characters">Letters and digits.</param>
/// <param name="Polysyllables">Words of three syllables or more.</param>
/// <param name="ComplexWords">The same without names, compounds and those that have three only through -es, -ed or -ing.</param>
/// <param name="LongWords">Words of more than six letters.</param>
public sealed record TextCounts(int Words, int Sentences, int Syllables, int Letters, int Characters, int Polysyllables, int ComplexWords, int LongWords)
{
    /// <summary>The formulas were made for longer texts than a few lines.</summary>
    public const int LeastWords = 100, LeastSentences = 10;

    public bool IsEnough => Words >= LeastWords && Sentences >= LeastSentences;
}

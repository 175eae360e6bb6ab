namespace ContentKit.Rules.Readability;

/// <summary>One counted sentence and where it stands.</summary>
internal readonly record struct SentenceCounts(Block Block, int Start, int Length, int Words, int Syllables)
{
    private const int LeastWords = 6;

    /// <summary>Its own Flesch-Kincaid grade; where syllables are unknown, its length. A few words alone say too little.</summary>
    public double Hardness => Words < LeastWords ? 0 : 0.39 * Words + 11.8 * Syllables / Words;

    public HardSentence ToHardSentence() => new(Block.At(Start, Length), Block.Text.Substring(Start, Length), Words, Syllables);
}

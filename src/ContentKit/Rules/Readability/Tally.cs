using System.Collections.Immutable;

namespace ContentKit.Rules.Readability;

/// <summary>Counts the blocks of one page.</summary>
internal sealed class Tally(string language)
{
    private const int ShownSentences = 5;

    private readonly int[] _leftOut = new int[Parts.Names.Length];
    private readonly SentenceCounts[] _hardest = new SentenceCounts[ShownSentences];
    private int _mark;
    private int _words, _sentences, _syllables, _letters, _characters, _polysyllables, _complex, _long;

    public TextCounts Counts => new(_words, _sentences, _syllables, _letters, _characters, _polysyllables, _complex, _long);

    public ImmutableArray<LeftOut> LeftOut =>
        [.. _leftOut.Select((count, part) => new LeftOut(Parts.Names[part], count)).Where(part => part.Count > 0)];

    /// <summary>The hardest first.</summary>
    public ImmutableArray<HardSentence> Hardest => [.. _hardest.TakeWhile(sentence => sentence.Hardness > 0).Select(sentence => sentence.ToHardSentence())];

    public void Add(Block block)
    {
        if (Parts.Of(block) is not Part.Prose and var part)
        {
            _leftOut[(int)part]++;
            return;
        }
        _mark = 0;
        var sentences = new SentenceReader(block.Text);
        while (sentences.Next())
            AddSentence(block, sentences.Start, sentences.End - sentences.Start);
    }

    private void AddSentence(Block block, int start, int length)
    {
        var (words, syllables) = (_words, _syllables);
        var reader = new WordReader(block.Text.AsSpan(start, length));
        while (reader.Next())
            if (IsCode(block, start + reader.Start))
                _leftOut[(int)Part.Code]++;
            else if (Parts.Of(reader.Kind) is not Part.Prose and var part)
                _leftOut[(int)part]++;
            else
                AddWord(reader.Word, isFirst: words == _words);
        if (_words == words)
            return;
        _sentences++;
        Keep(new SentenceCounts(block, start, length, _words - words, _syllables - syllables));
    }

    private void AddWord(ReadOnlySpan<char> word, bool isFirst)
    {
        var (letters, digits) = Count(word);
        var syllables = Syllables.Count(word, language);
        _words++;
        _syllables += syllables;
        _letters += letters;
        _characters += letters + digits;
        _long += letters > 6 ? 1 : 0;
        if (syllables < 3)
            return;
        _polysyllables++;
        _complex += ComplexWords.Is(word, syllables, isFirst) ? 1 : 0;
    }

    private static (int Letters, int Digits) Count(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
            return (word.Length, 0);
        var (letters, digits) = (0, 0);
        foreach (var character in word)
            if (char.IsLetter(character))
                letters++;
            else if (char.IsDigit(character))
                digits++;
        return (letters, digits);
    }

    /// <summary>Words and marks come in the order of the text, so that both are walked once.</summary>
    private bool IsCode(Block block, int at)
    {
        var marks = block.Words.Marks;
        while (_mark < marks.Length && (marks[_mark].Kind != "code" || marks[_mark].Start + marks[_mark].Length <= at))
            _mark++;
        return _mark < marks.Length && at >= marks[_mark].Start;
    }

    private void Keep(SentenceCounts sentence)
    {
        var place = _hardest.Length;
        while (place > 0 && _hardest[place - 1].Hardness < sentence.Hardness)
            place--;
        if (place == _hardest.Length)
            return;
        for (var i = _hardest.Length - 1; i > place; i--)
            _hardest[i] = _hardest[i - 1];
        _hardest[place] = sentence;
    }
}

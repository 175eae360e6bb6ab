using System.Collections.Frozen;

namespace ContentKit.Rules.Urgency;

/// <summary>The words of a sign that carry its meaning, for comparing it with others.</summary>
internal sealed class SignWords
{
    private const double Near = 0.8;

    /// <summary>Few signs have more words.</summary>
    private const int Usual = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty = Set(
        "a an the you your he she they his her their have has had is are was were be been do does of at in on to for it its this that there any with who "
        + "el la los las un una unos unas su sus usted tiene hay es está están de del en al a que con se le lo");

    /// <summary>Words by which two signs may belong to different tiers: amounts, sides, degrees, times, denials.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TellApart = Set(
        "no not never without cannot can't don't doesn't isn't won't and or but nor unless only left right upper lower front back above below inside outside more less fewer most better worse higher "
        + "mild moderate severe strong bad worst heavy light slight slightly little sudden suddenly slow slowly quick quickly fast new old small large big huge bright dark one two three four five six seven eight nine ten "
        + "first second third once twice several many few all both before after during within baby child adult man woman still again constant "
        + "sin nunca ni y o pero izquierdo izquierda derecho derecha más menos mejor peor leve moderado moderada fuerte grave grande pequeño pequeña mucho mucha poco poca dos tres cuatro cinco seis siete ocho nueve diez "
        + "primero primera antes después bebé niño niña adulto otra vez sigue todavía");

    private readonly HashSet<string> _words = new(Usual, StringComparer.Ordinal);

    public SignWords(string text)
    {
        var letters = text.ToLowerInvariant().Replace('’', '\'').AsSpan();
        for (var at = 0; at < letters.Length;)
        {
            var end = EndOfWord(letters, at);
            if (end > at)
                Add(letters[at..end]);
            at = Math.Max(end, at + 1);
        }
    }

    public bool IsEmpty => _words.Count == 0;

    public bool IsSame(SignWords other) => _words.Count == other._words.Count && SharedWith(other) == _words.Count;

    /// <summary>Nearly the same words, and no difference that could put them into different tiers.</summary>
    public bool IsNear(SignWords other)
    {
        if (Math.Min(_words.Count, other._words.Count) < Near * Math.Max(_words.Count, other._words.Count))
            return false;
        var shared = SharedWith(other);
        return shared >= Near * (_words.Count + other._words.Count - shared) && !Differs(this, other) && !Differs(other, this);
    }

    /// <summary>How much of this sign is said by another one, from 0 to 1.</summary>
    public double ShareIn(SignWords other) => IsEmpty ? 1 : (double)SharedWith(other) / _words.Count;

    private int SharedWith(SignWords other)
    {
        var shared = 0;
        foreach (var word in _words)
            if (other._words.Contains(word))
                shared++;
        return shared;
    }

    private static bool Differs(SignWords one, SignWords other)
    {
        foreach (var word in one._words)
            if ((char.IsAsciiDigit(word[0]) || TellApart.Contains(word)) && !other._words.Contains(word))
                return true;
        return false;
    }

    /// <summary>The start where no word begins.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int start) => char.IsDigit(text[start]) ? EndOfNumber(text, start) : EndOfLetters(text, start);

    /// <summary>With the points and commas between its digits.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1])))
            end++;
        return end;
    }

    /// <summary>With one apostrophe between them.</summary>
    private static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        var (end, joints) = (start, 0);
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\'' && end > start && joints++ == 0 && end + 1 < text.Length && char.IsLetter(text[end + 1])))
            end++;
        return end;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (!Empty.Contains(word))
            _words.Add((TellApart.Contains(word) ? word : Stem(word)).ToString());
    }

    /// <summary>'swells' and 'swell' are one word.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}

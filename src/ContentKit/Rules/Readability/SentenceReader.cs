using System.Buffers;
using System.Collections.Frozen;

namespace ContentKit.Rules.Readability;

/// <summary>Cuts a text into sentences. Where a text ends, a sentence ends: an item of a list is one, with or without its full stop.</summary>
internal ref struct SentenceReader(ReadOnlySpan<char> text)
{
    private const int LongestAbbreviation = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");

    /// <summary>A full stop behind them ends no sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new[]
    {
        "dr", "drs", "mr", "mrs", "ms", "prof", "st", "vs", "fig", "approx", "e.g", "eg", "i.e", "ie", "ext", "vol", "tel", "sr", "sra", "srta", "dra", "ud", "uds", "p.ej", "pág", "núm",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _text = text;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Sentence => _text[Start..End];

    public bool Next()
    {
        var at = SkipBlanks(End);
        if (at == _text.Length)
            return false;
        Start = at;
        for (var found = _text[at..].IndexOfAny(Stops); found >= 0; found = _text[at..].IndexOfAny(Stops))
        {
            at += found + 1;
            if (EndsAt(at, _text[at - 1]) is > 0 and var end)
            {
                End = end;
                return true;
            }
        }
        End = _text.Length;
        return true;
    }

    /// <summary>The end behind closing quotes and brackets, or 0 where the sentence goes on.</summary>
    private readonly int EndsAt(int at, char sign)
    {
        var end = at;
        while (end < _text.Length && _text[end] is '"' or '\'' or '”' or '’' or ')' or ']' or '»')
            end++;
        if (end < _text.Length && !char.IsWhiteSpace(_text[end]))
            return 0;
        var next = SkipBlanks(end);
        if (next == _text.Length)
            return end;
        return char.IsLower(_text[next]) || sign == '.' && IsAbbreviation(at - 1, _text[next]) ? 0 : end;
    }

    private readonly bool IsAbbreviation(int stop, char next)
    {
        var start = stop;
        while (start > 0 && stop - start < LongestAbbreviation && (char.IsLetter(_text[start - 1]) || _text[start - 1] == '.'))
            start--;
        var word = _text[start..stop];
        return Abbreviations.Contains(word) || char.IsDigit(next) && word.Equals("no", StringComparison.OrdinalIgnoreCase);
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            at++;
        return at;
    }
}

using System.Collections.Frozen;

namespace ContentKit.Rules.Readability;

/// <summary>Cuts a text into words. "follow-up", "don't", "1,200" and "8:30" are one each.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const int PhoneDigits = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new[]
    {
        "mg", "mcg", "g", "kg", "µg", "mL", "ml", "dL", "L", "l", "cm", "mm", "m", "km", "ft", "lb", "lbs", "oz", "F", "C", "kcal", "kJ", "IU", "mmHg", "mmol", "bpm", "h", "min",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _text = text;
    private bool _isBehindNumber;

    public int Start { get; private set; }

    public int End { get; private set; }

    public WordKind Kind { get; private set; }

    public readonly ReadOnlySpan<char> Word => _text[Start..End];

    public bool Next()
    {
        var at = End;
        for (; at < _text.Length && !char.IsLetterOrDigit(_text[at]); at++)
            if (_text[at] is not (' ' or '\u00a0' or '°'))
                _isBehindNumber = false;
        if (at == _text.Length)
            return false;
        Start = at;
        Read(at);
        _isBehindNumber = Kind == WordKind.Number && char.IsDigit(_text[End - 1]);
        return true;
    }

    private void Read(int at)
    {
        var (piece, hasDot, hasLetterPiece) = (at, false, false);
        for (var i = at + 1; ; i++)
        {
            if (i < _text.Length && IsPart(i))
                continue;
            if (i + 1 >= _text.Length || !Joins(i, i - piece))
            {
                End = i;
                Kind = hasDot && !hasLetterPiece && i - piece > 1 ? WordKind.Address : KindOf();
                return;
            }
            if (_text[i] == '@' || _text[i] == ':' && _text[i + 1] == '/')
            {
                End = EndOfAddress(i);
                Kind = WordKind.Address;
                return;
            }
            if (_text[i] == '.' && char.IsLetter(_text[i + 1]))
                (hasDot, hasLetterPiece) = (true, hasLetterPiece || i - piece == 1);
            piece = i + 1;
        }
    }

    private readonly bool IsPart(int at) => char.IsLetterOrDigit(_text[at]) || _text[at] > 127 && char.GetUnicodeCategory(_text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private readonly bool Joins(int at, int pieceLength)
    {
        var (before, sign, after) = (_text[at - 1], _text[at], _text[at + 1]);
        return sign switch
        {
            '\'' or '’' or '-' or '\u2011' or '_' or '@' => char.IsLetterOrDigit(after),
            '.' when char.IsDigit(before) => char.IsDigit(after),
            '.' => char.IsLower(after) || char.IsLetter(after) && pieceLength == 1,
            ',' => char.IsDigit(before) && char.IsDigit(after),
            '/' => char.IsDigit(before) && char.IsDigit(after),
            ':' => char.IsDigit(before) && char.IsDigit(after) || after == '/' && at + 2 < _text.Length && _text[at + 2] == '/',
            _ => false,
        };
    }

    private readonly int EndOfAddress(int at)
    {
        while (at < _text.Length && !char.IsWhiteSpace(_text[at]) && _text[at] is not (')' or ']' or '>' or '"'))
            at++;
        return _text[at - 1] is '.' or ',' or ';' or '!' or '?' ? at - 1 : at;
    }

    private readonly WordKind KindOf()
    {
        var word = _text[Start..End];
        if (char.IsDigit(word[0]))
            return word.Contains('-') && word.IndexOfAnyExcept("-0123456789") < 0 && word.Length - word.Count('-') >= PhoneDigits ? WordKind.Phone : WordKind.Number;
        return _isBehindNumber && Units.Contains(word) ? WordKind.Unit : WordKind.Word;
    }
}

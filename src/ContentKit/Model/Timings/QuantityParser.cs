using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Model.Languages;

namespace ContentKit.Model.Timings;

/// <summary>Reads "15 to 20 minutes", "3 or 4 days", "hour", "first week" and their like, in the words of one language.</summary>
internal ref struct QuantityParser(string text, TimingPart part, LanguageWords words)
{
    private readonly string[] _words = text.Trim().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    private int _at;

    /// <summary>Null when the words make no length of time.</summary>
    public static Quantity? Parse(string text, TimingPart part, LanguageWords words) => new QuantityParser(text, part, words).Read();

    private readonly ImmutableArray<string> Fillers => part switch
    {
        TimingPart.For => words.ForFillers,
        TimingPart.Every => words.EveryFillers,
        _ => words.DuringFillers,
    };

    private Quantity? Read()
    {
        TakeAny(Fillers);
        var isFirst = part == TimingPart.During && TakeAny(words.Firsts);
        var isUpTo = !isFirst && Take(words.UpTo);
        var isAtLeast = !isFirst && !isUpTo && Take(words.AtLeast);
        var (min, isChoice) = (TakeNumber(), false);
        var max = min;
        if (min is null && part == TimingPart.Every && Take(words.Other))
            min = max = 2;
        else if (min is not null && TakeJoint(out isChoice))
        {
            max = TakeNumber();
            if (max is null)
                return null;
        }
        if ((isUpTo || isAtLeast) && (min is null || min != max || part == TimingPart.Every))
            return null;
        if (TakeUnit() is not { } unit || _at < _words.Length)
            return null;
        min ??= 1;
        max ??= 1;
        return new Quantity(isUpTo ? null : min, isAtLeast ? null : max, unit) { IsChoice = isChoice, IsFirst = isFirst };
    }

    private bool TakeJoint(out bool isChoice)
    {
        isChoice = TakeAny(words.Or);
        return isChoice || Take(words.To);
    }

    private bool TakeAny(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
            if (Take(phrase))
                return true;
        return false;
    }

    private bool Take(string phrase)
    {
        var parts = phrase.Split(' ');
        if (_at + parts.Length > _words.Length || !parts.AsSpan().SequenceEqual(_words.AsSpan(_at, parts.Length)))
            return false;
        _at += parts.Length;
        return true;
    }

    private decimal? TakeNumber()
    {
        if (_at >= _words.Length)
            return null;
        var word = _words[_at];
        decimal? number = null;
        if (words.Articles.Contains(word))
            number = 1;
        else if (words.Numbers.IndexOf(word) is var index and >= 0)
            number = index;
        else if (word.Length <= 6 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1])
            && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            number = value;
        if (number is not null)
            _at++;
        return number;
    }

    private TimeUnit? TakeUnit()
    {
        if (_at >= _words.Length)
            return null;
        for (var unit = 0; unit < words.Units.Length; unit++)
        {
            if (_words[_at] != words.Units[unit].One && _words[_at] != words.Units[unit].Many)
                continue;
            _at++;
            return (TimeUnit)unit;
        }
        return null;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Model.Languages;

namespace ContentKit.Model.Timings;

/// <summary>Reads "15 to 20 minutes", "3 or 4 days", "hour", "first week" and their like, in the words of one language.</summary>
internal ref struct QuantityParser(string text, TimingPart part, LanguageWords words)
{
    /// <summary>What is not read yet; it begins with a word, or is empty.</summary>
    private ReadOnlySpan<char> _rest = text.Trim().ToLowerInvariant();

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
        if (TakeUnit() is not { } unit || !_rest.IsEmpty)
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

    private bool TakeAny(ImmutableArray<string> phrases)
    {
        foreach (var phrase in phrases)
            if (Take(phrase))
                return true;
        return false;
    }

    /// <summary>All words of a phrase, with any number of blanks between them.</summary>
    private bool Take(string phrase)
    {
        if (_rest.IsEmpty || _rest[0] != phrase[0])
            return false;
        var start = _rest;
        foreach (var word in phrase.AsSpan().Split(' '))
            if (!TakeWord(phrase.AsSpan(word)))
            {
                _rest = start;
                return false;
            }
        return true;
    }

    private bool TakeWord(ReadOnlySpan<char> word)
    {
        if (!Word.SequenceEqual(word))
            return false;
        _rest = _rest[word.Length..].TrimStart(' ');
        return true;
    }

    private readonly ReadOnlySpan<char> Word => _rest.IndexOf(' ') is var end and >= 0 ? _rest[..end] : _rest;

    private decimal? TakeNumber()
    {
        var word = Word;
        if (word.IsEmpty || NumberOf(word) is not { } number)
            return null;
        TakeWord(word);
        return number;
    }

    private readonly decimal? NumberOf(ReadOnlySpan<char> word)
    {
        foreach (var article in words.Articles)
            if (word.SequenceEqual(article))
                return 1;
        for (var number = 0; number < words.Numbers.Length; number++)
            if (word.SequenceEqual(words.Numbers[number]))
                return number;
        return word.Length <= 6 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1])
            && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private TimeUnit? TakeUnit()
    {
        for (var unit = 0; unit < words.Units.Length; unit++)
            if (TakeWord(words.Units[unit].One) || TakeWord(words.Units[unit].Many))
                return (TimeUnit)unit;
        return null;
    }
}

namespace ContentKit.Schemas.Patterns;

/// <summary>What must be known of a part of a pattern to tell whether repeating it can be slow.</summary>
/// <param name="First">The characters that it can begin with.</param>
/// <param name="Used">The characters that it can hold.</param>
/// <param name="CanBeEmpty">It matches the empty text.</param>
/// <param name="Repeats">It holds a repetition without an upper bound.</param>
/// <param name="IsDelimited">It begins with a character that occurs nowhere else in it, so its repetitions can be told apart.</param>
/// <param name="IsAmbiguous">Two of its alternatives can begin with the same character.</param>
internal readonly record struct PatternFacts(
    CharacterSet First, CharacterSet Used, bool CanBeEmpty, bool Repeats, bool IsDelimited, bool IsAmbiguous)
{
    public static PatternFacts Nothing => new(default, default, true, false, false, false);

    public static PatternFacts One(CharacterSet set) => new(set, set, false, false, true, false);

    public bool IsSlowToRepeat => CanBeEmpty || IsAmbiguous || Repeats && !IsDelimited;

    public PatternFacts Then(PatternFacts next)
    {
        if (this == Nothing)
            return next;
        return new PatternFacts(
            CanBeEmpty ? First.With(next.First) : First, Used.With(next.Used), CanBeEmpty && next.CanBeEmpty, Repeats || next.Repeats,
            IsDelimited && !First.Overlaps(next.Used), IsAmbiguous || next.IsAmbiguous);
    }

    public PatternFacts Or(PatternFacts other) => new(
        First.With(other.First), Used.With(other.Used), CanBeEmpty || other.CanBeEmpty, Repeats || other.Repeats,
        IsDelimited && other.IsDelimited && !First.Overlaps(other.Used) && !Used.Overlaps(other.First), IsAmbiguous || other.IsAmbiguous || First.Overlaps(other.First));

    public PatternFacts Times(int least, bool isUnbounded) =>
        this with { CanBeEmpty = CanBeEmpty || least == 0, Repeats = Repeats || isUnbounded, IsDelimited = IsDelimited && !isUnbounded && least > 0 };
}

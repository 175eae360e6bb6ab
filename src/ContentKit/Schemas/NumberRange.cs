namespace ContentKit.Schemas;

/// <summary>The bounds of a number; null means unbounded.</summary>
internal sealed record NumberRange(decimal? Minimum, decimal? Maximum, decimal? Above, decimal? Below, decimal? MultipleOf)
{
    public bool IsUnbounded => this is { Minimum: null, Maximum: null, Above: null, Below: null, MultipleOf: null };

    /// <summary>What the number breaks, as the end of a sentence that starts with "must be"; null when it fits.</summary>
    public string? Problem(decimal number) => this switch
    {
        { Minimum: { } least } when number < least => FormattableString.Invariant($"{least} or more"),
        { Maximum: { } most } when number > most => FormattableString.Invariant($"{most} or less"),
        { Above: { } above } when number <= above => FormattableString.Invariant($"more than {above}"),
        { Below: { } below } when number >= below => FormattableString.Invariant($"less than {below}"),
        { MultipleOf: { } step } when number % step != 0 => FormattableString.Invariant($"a multiple of {step}"),
        _ => null,
    };
}

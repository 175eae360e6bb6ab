namespace ContentKit.Model.Timings;

/// <summary>A length of time, or a range of it. Equal bounds mean one length; a missing bound means "up to" or "at least".</summary>
public sealed record Quantity(decimal? Min, decimal? Max, TimeUnit Unit)
{
    /// <summary>"3 or 4 days" and not "3 to 4 days".</summary>
    public bool IsChoice { get; init; }

    /// <summary>"the first week" and not "1 week".</summary>
    public bool IsFirst { get; init; }

    public bool IsOne => Min == 1 && Max == 1;
}

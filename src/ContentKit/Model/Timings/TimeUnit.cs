namespace ContentKit.Model.Timings;

/// <summary>Units of time, smallest first.</summary>
public enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

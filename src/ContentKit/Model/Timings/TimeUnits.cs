namespace ContentKit.Model.Timings;

internal static class TimeUnits
{
    /// <summary>The UCUM code that FHIR's UnitsOfTime takes: s, min, h, d, wk, mo, a.</summary>
    public static string Code(this TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "s",
        TimeUnit.Minute => "min",
        TimeUnit.Hour => "h",
        TimeUnit.Day => "d",
        TimeUnit.Week => "wk",
        TimeUnit.Month => "mo",
        _ => "a",
    };
}

using System.Globalization;

namespace ContentKit.Cli;

/// <summary>Decides which day it is. The only code that reads a clock.</summary>
internal static class Clock
{
    public const string EpochVariable = "SOURCE_DATE_EPOCH";

    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day of SOURCE_DATE_EPOCH, or else of the clock; null after telling that the variable cannot be read.</summary>
    public static DateOnly? Today(Surroundings here, TextWriter error)
    {
        if (here.Variable(EpochVariable) is not { Length: > 0 } epoch)
            return DateOnly.FromDateTime(here.Time.GetLocalNow().DateTime);
        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        error.WriteLine($"error: The variable {EpochVariable} must be a number of seconds since 1970, such as 1767225600.");
        return null;
    }
}

using System.Globalization;
using ContentKit.Model.Timings;

namespace ContentKit.Exporting.Discovery;

/// <summary>Lengths of time as ISO 8601 durations.</summary>
internal static class IsoTime
{
    /// <summary>"PT20M"; null for a range or a part of a unit, because a duration is one length.</summary>
    public static string? Of(Quantity? quantity)
    {
        if (quantity is not { Min: { } length, IsFirst: false } || quantity.Max != length || length != decimal.Truncate(length))
            return null;
        var number = length.ToString("0", CultureInfo.InvariantCulture);
        return quantity.Unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            _ => $"P{number}Y",
        };
    }
}

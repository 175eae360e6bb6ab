using System.Collections.Immutable;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>The leaflets whose review is due in one month.</summary>
internal sealed record DueMonth(int Year, int Month, ImmutableArray<LeafletRow> Leaflets)
{
    private const int Ahead = 24;

    public DateOnly First => new(Year, Month, 1);

    /// <summary>Every month from the oldest overdue review to two years ahead, or to the last review within five; empty ones too.</summary>
    public static ImmutableArray<DueMonth> Of(IEnumerable<LeafletRow> rows, DateOnly today)
    {
        var due = rows.Where(row => row.Document?.Review is not null && row.Review is not null).ToLookup(row => MonthOf(row.Document!.Review!.Due)); // asked in the line itself
        var (now, months) = (MonthOf(today), due.Select(group => group.Key).ToList());
        var from = months.Where(month => month > now - 120).Append(now).Min();
        var to = months.Where(month => month <= now + 60).Append(now + Ahead).Max();
        return [.. Enumerable.Range(from, to - from + 1).Select(month => new DueMonth(month / 12, month % 12 + 1, [.. due[month].OrderBy(row => row.Document!.Review!.Due).ThenBy(row => row.Key, StringComparer.Ordinal)]))];
    }

    private static int MonthOf(DateOnly day) => day.Year * 12 + day.Month - 1;
}

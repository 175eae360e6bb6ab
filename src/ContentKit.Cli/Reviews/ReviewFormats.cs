using System.Collections.Immutable;

namespace ContentKit.Cli.Reviews;

/// <summary>The forms in which the list of reviews is printed.</summary>
internal static class ReviewFormats
{
    /// <summary>The first is the usual one.</summary>
    public static readonly ImmutableArray<string> Names = ["table", "csv", "json", "ics", "html"];

    public static string Print(string format, ReviewReport report) => format switch
    {
        "csv" => ReviewCsv.Print(report),
        "json" => ReviewJson.Print(report),
        "ics" => ReviewCalendarFile.Print(report),
        "html" => ReviewPage.Print(report),
        _ => ReviewTable.Print(report),
    };
}

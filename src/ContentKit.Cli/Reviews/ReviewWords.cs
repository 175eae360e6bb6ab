using System.Globalization;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>What groups and states are called, for people and for programs.</summary>
internal static class ReviewWords
{
    public static string Title(ReviewGroup group, int within) => group switch
    {
        ReviewGroup.NeverReviewed => "Without a review",
        ReviewGroup.Overdue => "Overdue",
        ReviewGroup.In30Days => Span(0, 30, within),
        ReviewGroup.In60Days => Span(31, 60, within),
        ReviewGroup.In90Days => Span(61, 90, within),
        ReviewGroup.Later => Span(91, within, within),
        _ => "Due later, but not signed off",
    };

    public static string Key(ReviewGroup group) => group switch
    {
        ReviewGroup.NeverReviewed => "never-reviewed",
        ReviewGroup.Overdue => "overdue",
        ReviewGroup.In30Days => "in-30-days",
        ReviewGroup.In60Days => "in-60-days",
        ReviewGroup.In90Days => "in-90-days",
        ReviewGroup.Later => "later",
        _ => "not-signed",
    };

    public static string Key(SignatureState state) => state.ToString().ToLowerInvariant();

    public static string Signed(SignatureState state) => state switch
    {
        SignatureState.Signed => "yes",
        SignatureState.Unsigned => "no",
        _ => "changed since",
    };

    public static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static IEnumerable<string> Reviewers(ReviewEntry entry) =>
        (entry.Document.Data["review"]?["by"]?.Items ?? []).Select(person => person["credentials"] is { } credentials ? $"{person["name"]?.Raw}, {credentials.Raw}" : person["name"]?.Raw ?? "");

    private static string Span(int from, int to, int within) =>
        from == 0 ? $"Due within {Number(Math.Min(to, within))} days" : $"Due in {Number(from)} to {Number(Math.Min(to, within))} days";
}

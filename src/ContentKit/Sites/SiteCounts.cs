using System.Globalization;
using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>How much a library holds, so that a partner can see at once that something is missing.</summary>
/// <param name="Steps">Of all lists of care.</param>
public sealed record SiteCounts(int Documents, int Emergency, int Urgent, int Routine, int Steps)
{
    public static SiteCounts Of(Site site)
    {
        int Sum(Func<ItemCounts, int> count) => site.Documents.Sum(document => count(document.Counts));
        return new SiteCounts(site.Documents.Length, Sum(counts => counts.Emergency), Sum(counts => counts.Urgent), Sum(counts => counts.Routine), Sum(counts => counts.Steps));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{{\"documents\": {Documents}, \"criteria\": {{\"emergency\": {Emergency}, \"urgent\": {Urgent}, \"routine\": {Routine}}}, \"steps\": {Steps}}}");
}

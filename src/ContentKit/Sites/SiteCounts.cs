using System.Globalization;
using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>How much a library holds, so that a partner can see at once that something is missing.</summary>
/// <param name="Steps">Of all lists of care.</param>
public sealed record SiteCounts(int Documents, int Emergency, int Urgent, int Routine, int Steps)
{
    private const string Care = "care";

    public static SiteCounts Of(Site site)
    {
        int Criteria(string tier) => site.Documents.Sum(document => document.Data["urgency"]?[tier]?["when"]?.Items.Length ?? 0);
        return new SiteCounts(site.Documents.Length, Criteria("emergency"), Criteria("urgent"), Criteria("routine"), site.Documents.Sum(document => document.Data[Care] is { Kind: ValueKind.List } care ? care.Items.Length : 0));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{{\"documents\": {Documents}, \"criteria\": {{\"emergency\": {Emergency}, \"urgent\": {Urgent}, \"routine\": {Routine}}}, \"steps\": {Steps}}}");
}

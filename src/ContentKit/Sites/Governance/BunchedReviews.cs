using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds months in which too much of the library is due at once.</summary>
internal sealed class BunchedReviews : ISiteRule
{
    private const int Least = 5;
    private const int OneIn = 4;

    public static readonly Descriptor Bunched = new("GOV015", "bunched-reviews", Severity.Information)
    {
        Why = "Many reviews in one month are done in a hurry, or not at all.",
        Fix = "Have some of them reviewed earlier, so that the days spread over the year.",
    };

    public ImmutableArray<Descriptor> Descriptors => [Bunched];

    public void Check(Site site, DiagnosticBag bag)
    {
        var due = site.Documents.Where(document => document.Status == Status.Active).Select(document => document.Review).OfType<Review>().ToList();
        foreach (var month in due.GroupBy(review => (review.Due.Year, review.Due.Month)).OrderBy(month => month.Key))
            if (month.Count() is >= Least and var count && count * OneIn > due.Count)
                bag.Report(Bunched, site.Settings.Source.At(0, 0), string.Create(CultureInfo.InvariantCulture, $"{count} of {due.Count} leaflets are due for review in {month.First().Due:yyyy-MM}."));
    }
}

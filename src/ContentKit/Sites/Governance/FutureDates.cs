using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds things that are said to have happened, but lie in the future.</summary>
internal sealed class FutureDates : ISiteRule
{
    public static readonly Descriptor InTheFuture = new("GOV005", "future-date", Severity.Error)
    {
        Why = "A review of tomorrow has not taken place: the leaflet would claim a check that nobody made, and would count as reviewed for longer than it is.",
        Fix = "Write the day on which it happened. A planned day belongs under 'due'.",
    };

    /// <summary>Where it is a day later already, it is still today.</summary>
    private const int TimeZones = 1;

    public ImmutableArray<Descriptor> Descriptors => [InTheFuture];

    public void Check(Site site, DiagnosticBag bag)
    {
        var latest = site.Today < DateOnly.MaxValue ? site.Today.AddDays(TimeZones) : site.Today;
        foreach (var document in site.Documents)
            foreach (var (what, value) in PastDates(document))
                if (DateOnly.TryParseExact(value?.Raw, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > latest)
                    bag.Report(InTheFuture, value!.Location, $"{what} {day:O} lies in the future."); // a day was read from it
    }

    private static IEnumerable<(string What, Value? Value)> PastDates(Document document) =>
    [
        ("The last review on", document["review"]?["last"]),
        ("The first publication on", document["published"]),
        ("The last change on", document["modified"]),
        ("The withdrawal on", document["withdrawal"]?["date"]),
        .. (document["changes"]?.Items ?? []).Select(change => ("The change of", change["date"])),
        .. (document["sources"]?.Items ?? []).Select(source => ("The reading of a source on", source["accessed"])),
    ];
}

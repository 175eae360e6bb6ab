using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds leaflets that rest on no source with a year, or on an old one.</summary>
internal sealed class Evidence : ISiteRule
{
    private const int MaximumAge = 5;

    public static readonly Descriptor WeakSources = new("GOV007", "weak-sources", Severity.Information)
    {
        Why = "The next reviewer has to know what the advice rests on, and whether it has been overtaken.",
        Fix = "Name at least one source with its year under 'sources', and look for a newer edition of old ones.",
        Source = "NHS standard for creating health content: evidence is checked at each review.",
    };

    public ImmutableArray<Descriptor> Descriptors => [WeakSources];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents.Where(document => document.Status == Status.Active && document.Facts.Names.Contains("sources")))
        {
            var years = (document["sources"]?.Items ?? []).Select(source => source["year"]).OfType<Value>().ToList();
            if (years.Count == 0)
                bag.Report(WeakSources, document["sources"]?.Location ?? document.Source.At(0, 3), "The leaflet names no source with its year.");
            else if (years.MinBy(YearOf) is { } oldest && site.Today.Year - YearOf(oldest) > MaximumAge)
                bag.Report(WeakSources, oldest.Location, $"The oldest source is of {oldest.Raw}, more than {MaximumAge} years ago.");
        }
    }

    private static int YearOf(Value year) => int.TryParse(year.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds leaflets for which nobody answers, or that do not say under which terms they may be used.</summary>
internal sealed class Ownership : ISiteRule
{
    public static readonly Descriptor NoOwner = new("GOV010", "no-owner", Severity.Warning)
    {
        Why = "When a review is due or a mistake is found, somebody has to be asked.",
        Fix = "Add 'owner' to the leaflet, or under 'defaults' in contentkit.yml.",
    };

    public static readonly Descriptor NoLicense = new("GOV012", "no-license", Severity.Warning)
    {
        Why = "Without terms a partner may not show the leaflet, or shows it and changes it.",
        Fix = "Add 'license' and 'copyright' under 'defaults' in contentkit.yml.",
    };

    public ImmutableArray<Descriptor> Descriptors => [NoOwner, NoLicense];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents.Where(document => document.Status == Status.Active))
        {
            if (IsMissing("owner", document))
                bag.Report(NoOwner, document.Source.At(0, 3), "Nobody is named as the owner of this leaflet.");
            var missing = new[] { "license", "copyright" }.Where(name => IsMissing(name, document)).Select(name => $"'{name}'").ToList();
            if (missing.Count > 0)
                bag.Report(NoLicense, document.Source.At(0, 3), $"The leaflet has no {string.Join(" and no ", missing)}.");
        }
    }

    private static bool IsMissing(string name, Document document) => document.Facts.Names.Contains(name) && document[name] is null;
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds promises such as "we review this page every 3 months".</summary>
internal sealed partial class VagueCadence : IDocumentRule
{
    public static readonly Descriptor Vague = new("GOV017", "vague-cadence", Severity.Warning)
    {
        Why = "Nobody checks such a promise, and readers cannot tell when the next review is. The page prints both dates by itself.",
        Fix = "Remove the sentence; the dates under 'review' say it exactly.",
        Source = "alphagov/notifications-admin pull request 4123.",
    };

    public ImmutableArray<Descriptor> Descriptors => [Vague];

    public void Check(Document document, DiagnosticBag bag)
    {
        foreach (Match promise in Promise.Matches(document.Source.Text))
            bag.Report(Vague, document.Source.At(promise.Index, promise.Length), $"'{promise.Value}' promises reviews without a date.");
    }

    /// <summary>In English and Spanish; what the care team does every few months is not meant.</summary>
    [GeneratedRegex("""
        \b(?:
          we\s(?:regularly\s)?(?:review|update|check)\s(?:(?:this|our|the|these|all)\s(?:page|leaflet|information|content|advice)s?\s)?(?:regularly|yearly|(?:every|once\san?|twice\san?)\s(?:[a-z0-9]+\s)?(?:day|week|month|year)s?)
        | (?:this|our|the)\s(?:page|leaflet|information|content|advice)\sis\s(?:regularly\s(?:reviewed|updated|checked)|(?:reviewed|updated|checked)\s(?:regularly|yearly|(?:every|once\san?|twice\san?)\s(?:[a-z0-9]+\s)?(?:day|week|month|year)s?))
        | (?:revisamos|actualizamos)\s(?:(?:este|esta|nuestro|nuestra)\s(?:página|folleto|información|contenido)\s)?(?:regularmente|cada\s(?:[a-z0-9]+\s)?(?:día|semana|mes|meses|año|años|días|semanas))
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Promise { get; }
}

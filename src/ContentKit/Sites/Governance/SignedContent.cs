using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Model.Signing;
using ContentKit.Text;

namespace ContentKit.Sites.Governance;

/// <summary>Holds each leaflet against what its reviewer signed off.</summary>
internal sealed class SignedContent : ISiteRule
{
    public static readonly Descriptor ChangedAfterReview = new("GOV006", "changed-after-review", Severity.Error)
    {
        Why = "The name of a clinician stands under words that this clinician has never seen.",
        Fix = "Have the change reviewed, then run 'contentkit review sign' with the id of the leaflet; or take the change back.",
        IsWaivable = false,
    };

    public static readonly Descriptor BadSignature = new("GOV018", "bad-signature", Severity.Error)
    {
        Why = "Without a readable signature nobody can tell whether the content is what the clinician signed off.",
        Fix = "Remove the line and have 'contentkit review sign' write it. Never write it by hand.",
        IsWaivable = false,
    };

    public static readonly Descriptor Unsigned = new("GOV019", "unsigned", Severity.Warning)
    {
        Why = "The library asks for a sign-off, so that no clinical change goes out unseen.",
        Fix = "Have a clinician review the leaflet, then run 'contentkit review sign' with its id.",
    };

    public ImmutableArray<Descriptor> Descriptors => [ChangedAfterReview, BadSignature, Unsigned];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents)
            if (document is { Review: { } review, Status: not Status.Draft } && document["review"] is { } group)
                if (group["signature"] is { } value)
                    Check(document, review, value, bag);
                else if (site.Settings.Review.Unsigned is { } severity && document.Status == Status.Active)
                    bag.Report(Unsigned with { Severity = severity }, review.Location, "Nobody has signed this leaflet off.");
    }

    private static void Check(Document document, Review review, Value value, DiagnosticBag bag)
    {
        if (Signature.Parse(value.Raw) is not { } signature)
        {
            bag.Report(BadSignature, value.Location, "This is not a signature that ContentKit wrote.");
            return;
        }
        var now = document.Signature;
        if (signature.Holds(now))
            return;
        var after = $"changed after {ReviewerOf(document)} signed it off on {review.Last:O}.";
        var changes = signature.ChangesTo(now);
        foreach (var name in changes)
            bag.Report(ChangedAfterReview, PlaceOf(name, document) ?? value.Location, $"{Words(name)} was {after}", related: PlaceOf(name, document) is null ? null : value.Location);
        if (changes.IsEmpty)
            bag.Report(ChangedAfterReview, value.Location, $"The clinical content was {after}");
    }

    private static string ReviewerOf(Document document) =>
        document["review"]?["by"]?.Items is [var first, ..] && first["name"] is { } name ? name.Raw : "the reviewer";

    private static string Words(string name) => name switch
    {
        ClinicalContent.Body => "The text below the front matter",
        ClinicalContent.EmergencyNumber => "The emergency number",
        _ => $"'{name}'",
    };

    /// <summary>Null when the part is gone, or stands in another file.</summary>
    private static Location? PlaceOf(string name, Document document) =>
        document[name] is { } value && value.Location.File == document.Source ? value.Location : null;
}

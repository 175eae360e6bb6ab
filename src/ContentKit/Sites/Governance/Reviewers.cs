using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds reviews by people who cannot be told to be competent or independent.</summary>
internal sealed class Reviewers : ISiteRule
{
    public static readonly Descriptor NoCredentials = new("GOV004", "reviewer-credentials", Severity.Warning)
    {
        Why = "Readers and auditors must be able to see that a person with the right training checked the content.",
        Fix = "Add 'credentials' to the reviewer, such as RN or MD.",
        Source = "URAC Health Website Standards, WS 15; NHS standard for creating health content.",
    };

    /// <summary>Accreditation in the United States demands credentials; elsewhere they are good practice.</summary>
    private static readonly Descriptor Demanded = NoCredentials with { Severity = Severity.Error };

    public static readonly Descriptor OwnReview = new("GOV025", "own-review", Severity.Warning)
    {
        Why = "Nobody sees the slips in one's own text. A review by a second person is what finds them.",
        Fix = "Have a second person check the content, and name both.",
    };

    public ImmutableArray<Descriptor> Descriptors => [NoCredentials, OwnReview];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents.Where(document => document.Status == Status.Active))
        {
            var reviewers = document["review"]?["by"]?.Items ?? [];
            foreach (var person in reviewers)
                if (person["name"] is { } name && person["credentials"] is null && person.Names.Contains("credentials"))
                    bag.Report(document.Region == "US" ? Demanded : NoCredentials, name.Location, $"The reviewer {name.Raw} has no credentials.");
            if (reviewers is [var only] && IsSame(only["name"], document["owner"]))
                bag.Report(OwnReview, only["name"]!.Location, $"{only["name"]!.Raw} owns this leaflet and is its only reviewer."); // both are there when they are the same
            if (document["translation"] is { } translation && IsSame(translation["reviewer"], translation["translator"]))
                bag.Report(OwnReview, translation["reviewer"]!.Location, $"{translation["reviewer"]!.Raw} made this translation and is its only reviewer.");
        }
    }

    private static bool IsSame(Value? one, Value? other) => one is not null && other is not null && one.Raw.Trim().Equals(other.Raw.Trim(), StringComparison.OrdinalIgnoreCase);
}

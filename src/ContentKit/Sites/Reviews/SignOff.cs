using System.Collections.Immutable;

namespace ContentKit.Sites.Reviews;

/// <summary>A clinician's word that the content of a leaflet is right.</summary>
/// <param name="Date">The day of the review.</param>
public sealed record SignOff(string Name, DateOnly Date)
{
    public string? Credentials { get; init; }

    public string? Role { get; init; }

    public string? Affiliation { get; init; }

    /// <summary>The day of the next review; null leaves it to the page and the library.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How long the review counts, instead of a day.</summary>
    public string? Every { get; init; }

    /// <summary>What is known of the reviewer, in the order of the schema.</summary>
    internal ImmutableArray<(string Name, string Text)> Person =>
    [
        ("name", Name),
        .. new[] { ("credentials", Credentials), ("role", Role), ("affiliation", Affiliation) }.Where(fact => fact.Item2 is not null).Select(fact => (fact.Item1, fact.Item2 ?? "")),
    ];
}

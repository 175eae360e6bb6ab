namespace ContentKit.Comparing;

/// <summary>One leaflet as the comparison sees it.</summary>
/// <param name="Source">The file that it was read from.</param>
public sealed record Leaflet(string Id, string Language, string Type, string Status, string Source)
{
    public required string Title { get; init; }

    public required string Region { get; init; }

    /// <summary>Null when it cannot be known.</summary>
    public string? EmergencyNumber { get; init; }

    /// <summary>Every field of the front matter; tiers have their printed heading.</summary>
    public required Part Data { get; init; }

    public string Body { get; init; } = "";

    /// <summary>The narrative as HTML, which shows links and headings.</summary>
    public string BodyMarkup { get; init; } = "";

    public (string Language, string Id) Key => (Language, Id);

    public string Name => $"{Language}/{Id}";

    /// <summary>Whether a reviewer's signature covers what the leaflet says. A signature that does not fit keeps a page from being published.</summary>
    public bool IsSigned { get; init; }
}

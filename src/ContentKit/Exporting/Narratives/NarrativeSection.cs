namespace ContentKit.Exporting.Narratives;

/// <summary>A part of a narrative, from its first tag to where the next part begins.</summary>
/// <param name="Key">What the part holds: "summary", "emergency", "care"; the class of its element.</param>
/// <param name="Title">The words of its first heading; empty when it has none.</param>
/// <param name="Xhtml">One element, as it stands in the proven whole.</param>
internal sealed record NarrativeSection(string Key, string Title, string Xhtml)
{
    /// <summary>The same for readers without markup.</summary>
    public string Text { get; } = NarrativeText.Of(Xhtml);
}

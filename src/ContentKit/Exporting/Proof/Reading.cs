namespace ContentKit.Exporting.Proof;

/// <summary>What an independent look at an output found.</summary>
internal sealed class Reading
{
    /// <summary>In the order of the output.</summary>
    public List<Printed> Items { get; } = new(128);

    /// <summary>True for web pages: they have heading elements, and labels of tiers must stand in them.</summary>
    public bool NeedsHeadings { get; init; }

    /// <summary>The text that readers see, in the order of the output; null for plain text, which is all of it.</summary>
    public List<TextRun>? Runs { get; init; }

    /// <summary>Starts of heading elements, ascending; empty for plain text.</summary>
    public List<int> Headings { get; } = [];
}

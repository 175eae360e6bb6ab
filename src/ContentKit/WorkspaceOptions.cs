using ContentKit.Exporting;
using ContentKit.Exporting.Paper;
using ContentKit.Feeds;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Where a library is and how it is to be seen.</summary>
/// <param name="Root">The folder that holds content/.</param>
/// <param name="Today">The day from whose sight review dates are judged.</param>
public sealed record WorkspaceOptions(string Root, DateOnly Today)
{
    /// <summary>Publish drafts too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Instead of the theme in the settings.</summary>
    public string? Theme { get; init; }

    /// <summary>Leave pages with errors out instead of publishing nothing.</summary>
    public bool Quarantine { get; init; }

    /// <summary>Instead of the profile in the settings.</summary>
    public string? Profile { get; init; }

    /// <summary>Let pass what contentkit-baseline.json holds.</summary>
    public bool Baseline { get; init; } = true;

    /// <summary>Apply the rules for what authors write. A comparison does not: a page that a newer rule forbids still says what it says.</summary>
    internal bool Rules { get; init; } = true;

    /// <summary>Measure how hard each page is to read.</summary>
    public bool Readability { get; init; }

    /// <summary>Make PDF of some leaflets; null for none.</summary>
    public PdfChoice? Pdf { get; init; }

    /// <summary>What this build goes on from; null when nobody asked.</summary>
    public Lineage? Lineage { get; init; }

    /// <summary>Sets the feed apart from an older one that was lost; empty to go on with it.</summary>
    public string FeedEpoch { get; init; } = "";

    /// <summary>Identifies the code that renders; a new version renders everything anew.</summary>
    public Fingerprint Tool { get; init; } = ToolVersion.Fingerprint;

    public int Jobs { get; init; } = Environment.ProcessorCount;
}

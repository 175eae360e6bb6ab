namespace ContentKit.Feeds;

/// <summary>How a leaflet stands with partners.</summary>
public enum FeedStanding
{
    Active,

    /// <summary>Its publisher took it back; what is left is a name and a reason.</summary>
    Withdrawn,

    /// <summary>Taken back because it may do harm.</summary>
    Recalled,

    /// <summary>Gone without a word of its publisher.</summary>
    Deleted,
}

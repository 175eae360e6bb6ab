namespace ContentKit.Feeds;

/// <summary>What a partner does with a copy.</summary>
public enum FeedOperation
{
    /// <summary>Fetch the item, new or changed.</summary>
    Upsert,

    /// <summary>Stop showing it, and tell why.</summary>
    Withdraw,

    /// <summary>Stop showing it at once: it may do harm.</summary>
    Recall,

    /// <summary>Drop it.</summary>
    Delete,
}

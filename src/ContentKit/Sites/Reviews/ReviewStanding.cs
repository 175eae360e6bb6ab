namespace ContentKit.Sites.Reviews;

/// <summary>How a leaflet stands with its review on the day of the build. Readers are told of all but the first.</summary>
public enum ReviewStanding
{
    Current,

    /// <summary>The due day has passed.</summary>
    Overdue,

    /// <summary>The grace has passed too.</summary>
    Lapsed,

    /// <summary>The grace has passed, and the library withdraws what nobody reviewed.</summary>
    Withdrawn,
}

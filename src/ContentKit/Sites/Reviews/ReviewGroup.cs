namespace ContentKit.Sites.Reviews;

/// <summary>How soon a leaflet needs somebody, the most urgent first.</summary>
public enum ReviewGroup
{
    NeverReviewed,
    Overdue,
    In30Days,
    In60Days,
    In90Days,
    Later,

    /// <summary>Not due within the time that was asked for, but without a sign-off of its present content.</summary>
    NotSigned,
}

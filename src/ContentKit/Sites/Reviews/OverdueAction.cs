namespace ContentKit.Sites.Reviews;

/// <summary>What happens to a leaflet whose review is overdue for longer than the grace.</summary>
public enum OverdueAction
{
    Warn,
    Banner,
    Block,
    Withdraw,
}

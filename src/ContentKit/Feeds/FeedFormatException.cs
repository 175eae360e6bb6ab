namespace ContentKit.Feeds;

/// <summary>A state that cannot be used. The message goes on after a colon.</summary>
internal sealed class FeedFormatException(string message, bool isNewer) : FormatException(message)
{
    /// <summary>True when a newer version of the tool wrote it.</summary>
    public bool IsNewer { get; } = isNewer;
}

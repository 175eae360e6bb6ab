namespace ContentKit.Feeds;

/// <summary>What standings and operations are called in the files of a feed.</summary>
internal static class FeedNames
{
    public static string Of(FeedStanding standing) => standing.ToString().ToLowerInvariant();

    public static string Of(FeedOperation operation) => operation.ToString().ToLowerInvariant();

    /// <exception cref="FormatException">There is no such standing.</exception>
    public static FeedStanding StandingOf(string name) => Find(Enum.GetValues<FeedStanding>(), Of, name);

    /// <exception cref="FormatException">There is no such operation.</exception>
    public static FeedOperation OperationOf(string name) => Find(Enum.GetValues<FeedOperation>(), Of, name);

    private static T Find<T>(T[] all, Func<T, string> nameOf, string name)
    {
        var index = Array.FindIndex(all, one => nameOf(one) == name);
        return index >= 0 ? all[index] : throw new FormatException(name);
    }
}

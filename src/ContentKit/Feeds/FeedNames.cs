namespace ContentKit.Feeds;

/// <summary>What standings and operations are called in the files of a feed.</summary>
internal static class FeedNames
{
    private static readonly string[] Standings = NamesOf<FeedStanding>(), Operations = NamesOf<FeedOperation>();

    public static string Of(FeedStanding standing) => Standings[(int)standing];

    public static string Of(FeedOperation operation) => Operations[(int)operation];

    /// <exception cref="FormatException">There is no such standing.</exception>
    public static FeedStanding StandingOf(string name) => (FeedStanding)Find(Standings, name);

    /// <exception cref="FormatException">There is no such operation.</exception>
    public static FeedOperation OperationOf(string name) => (FeedOperation)Find(Operations, name);

    private static string[] NamesOf<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private static int Find(string[] all, string name) => Array.IndexOf(all, name) is var index and >= 0 ? index : throw new FormatException(name);
}

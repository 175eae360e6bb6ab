using System.Collections.Immutable;
using ContentKit.Sites;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>The list of reviews as it was asked for.</summary>
/// <param name="NotJudged">Paths of leaflets that have errors, so that nobody can say when they are due.</param>
internal sealed record ReviewReport(Site Site, int Within, ImmutableArray<ReviewEntry> Entries, ImmutableArray<string> NotJudged)
{
    public int Count(Func<ReviewEntry, bool> condition) => Entries.Count(condition);

    public IEnumerable<IGrouping<ReviewGroup, ReviewEntry>> Groups => Entries.GroupBy(entry => entry.Group);
}

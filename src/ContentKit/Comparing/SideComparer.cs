using System.Collections.Immutable;

namespace ContentKit.Comparing;

/// <summary>Compares everything that two sides hold.</summary>
internal static class SideComparer
{
    private const string Twice = "Another page has the same id in the same language.";

    public static Comparison Compare(Side old, Side now)
    {
        var unread = Unreadable(old, isOld: true).Concat(Unreadable(now, isOld: false))
            .OrderBy(item => item.Leaflet, StringComparer.Ordinal).ThenBy(item => item.Source, StringComparer.Ordinal).ThenByDescending(item => item.IsOldSide).ToImmutableArray();
        var blocked = unread.Select(item => item.Leaflet).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (before, after) = (ByName(old, blocked), ByName(now, blocked));
        var names = before.Keys.Union(after.Keys).ToList();
        var differences = names.Select(name => Difference(before.GetValueOrDefault(name), after.GetValueOrDefault(name))).OfType<LeafletDifference>();
        return new Comparison(
            [.. differences.OrderByDescending(leaflet => leaflet.Class).ThenBy(leaflet => leaflet.Language, StringComparer.Ordinal).ThenBy(leaflet => leaflet.Id, StringComparer.Ordinal)],
            unread,
            names.Count);
    }

    private static LeafletDifference? Difference(Leaflet? old, Leaflet? now)
    {
        if ((now ?? old) is not { } leaflet)
            return null;
        var changes = old is null ? [new Change(ChangeKind.LeafletAdded, "", "", "The leaflet is new.")]
            : now is null ? [new Change(ChangeKind.LeafletRemoved, "", "", "The leaflet was removed.")]
            : LeafletComparer.Compare(old, now);
        return changes.IsEmpty ? null
            : new LeafletDifference(leaflet.Id, leaflet.Language, leaflet.Title, leaflet.Source, now is { IsSigned: true }, changes);
    }

    private static Dictionary<string, Leaflet> ByName(Side side, HashSet<string> blocked) =>
        side.Leaflets.Where(leaflet => !blocked.Contains(leaflet.Name)).ToDictionary(leaflet => leaflet.Name, StringComparer.Ordinal);

    /// <summary>What could not be read, and leaflets of which there are two.</summary>
    private static IEnumerable<Incomparable> Unreadable(Side side, bool isOld) =>
        side.Unread.Select(item => new Incomparable(isOld, item.Id is null ? null : $"{item.Language}/{item.Id}", item.Source, item.Reason))
            .Concat(side.Leaflets.GroupBy(leaflet => leaflet.Name).Where(group => group.Count() > 1)
                .SelectMany(group => group.Select(leaflet => new Incomparable(isOld, leaflet.Name, leaflet.Source, Twice))));
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Feeds;

/// <summary>What would break the promise of the feeds: that partners hear of every change, once and in order.</summary>
public static class FeedErrors
{
    public static readonly Descriptor Lost = new("FED001", "feed-state-lost", Severity.Error)
    {
        Why = "Without it the feed would begin again at 1, and partners would keep old or withdrawn leaflets without ever hearing of it.",
        Fix = "Bring the file back from version control or a copy, or name a folder with the last publish with --previous. To begin a new feed on purpose, build once with --new-feed.",
    };

    public static readonly Descriptor Corrupt = new("FED002", "feed-state-corrupt", Severity.Error)
    {
        Why = "Changes that partners must hear of could be left out or told twice.",
        Fix = "Bring back the last publish as it was, or name an intact copy of it with --previous. To begin a new feed on purpose, build once with --new-feed.",
    };

    public static readonly Descriptor Forked = new("FED003", "feed-state-forked", Severity.Error)
    {
        Why = "Two builds went on from the same publish, and partners followed one of them: the same numbers would mean two things.",
        Fix = "Go on from the publish that partners see: name its folder with --previous, and bring the other one up to it.",
    };

    public static readonly Descriptor Newer = new("FED004", "feed-state-newer", Severity.Error)
    {
        Why = "This version of ContentKit may not understand what a newer one wrote down, and could lose part of it.",
        Fix = "Build with the version that made the last publish, or a newer one.",
    };

    public static readonly Descriptor ReusedId = new("FED005", "withdrawn-id-reused", Severity.Error)
    {
        Why = "Partners took the leaflet of that name away; under the same name they would now show another one.",
        Fix = "Give the new leaflet an id that was never used. If it is the old leaflet that comes back, list it under 'feed: restored:' in contentkit.yml, with a reason.",
        Source = "JSON Feed 1.1: an id is never used again.",
    };

    public static readonly Descriptor Vanished = new("FED006", "leaflet-vanished", Severity.Warning)
    {
        Why = "Partners are told to delete it, but not why, and nobody who kept it learns whether it was wrong.",
        Fix = "If it should not be used any more, bring the file back and set 'status: retired' with a 'withdrawal'. If it moved, name its old id under 'replaces' of the new leaflet.",
    };

    public static readonly Descriptor ClinicalField = new("FED007", "clinical-field-left-out", Severity.Error)
    {
        Why = "Readers of the partner would miss advice that everybody else sees.",
        Fix = "Leave out only fields that are not clinical, such as 'sources', 'related' or 'owner'.",
    };

    public static readonly Descriptor EmptyExport = new("FED008", "export-empty", Severity.Warning)
    {
        Why = "The partner would get nothing, and most likely nobody meant that.",
        Fix = "Look for a slip in 'specialties', 'languages', 'audience' or 'ids' of the export.",
    };

    public static readonly Descriptor BackToDraft = new("FED009", "published-leaflet-is-a-draft", Severity.Warning)
    {
        Why = "Readers find an empty place where the leaflet was, and partners are told to drop it.",
        Fix = "To keep the last text for readers while a new one is written, write the new one elsewhere and put it here when it is done. If nobody should use the leaflet any more, set 'status: retired' with a 'withdrawal'.",
    };

    /// <summary>Nobody knows what to go on from: exit code 2.</summary>
    public static ImmutableArray<Descriptor> Lineage => [Lost, Corrupt, Forked, Newer];

    public static ImmutableArray<Descriptor> All => [Lost, Corrupt, Forked, Newer, ReusedId, Vanished, ClinicalField, EmptyExport, BackToDraft];
}

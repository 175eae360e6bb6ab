using System.Collections.Immutable;
using ContentKit.Comparing.Words;

namespace ContentKit.Comparing;

/// <summary>Finds every change between two states of one leaflet.</summary>
internal static class LeafletComparer
{
    /// <summary>The gravest first, then in the order of the leaflet.</summary>
    public static ImmutableArray<Change> Compare(Leaflet old, Leaflet now)
    {
        var vocabulary = Vocabularies.Find(now.Language);
        var names = new[] { old, now }.SelectMany(leaflet => leaflet.Data["medicines"]?.Items ?? []).Select(item => item["name"]?.Text ?? "");
        var ledger = new Ledger(vocabulary, [.. names.SelectMany(name => Similarity.Profile(name, vocabulary))]);
        CompareLeaflets(old, now, ledger);
        CompareFields(old.Data, now.Data, ledger);
        new BodyComparer(ledger).Compare(old, now);
        return [.. ledger.Changes.Distinct().OrderByDescending(change => change.Class)];
    }

    private static void CompareLeaflets(Leaflet old, Leaflet now, Ledger ledger)
    {
        if (old.Type != now.Type)
            ledger.Add(ChangeKind.TypeChanged, Place.Leaflet.Field("type"), "The type of the leaflet changed.", old.Type, now.Type);
        if (old.Status != now.Status)
            ledger.Add(now.Status == "retired" ? ChangeKind.LeafletRetired : ChangeKind.StatusChanged, Place.Leaflet.Field("status"),
                now.Status == "retired" ? "The leaflet was retired." : "The status of the leaflet changed.", old.Status, now.Status == "retired" ? now.Data["withdrawal"]?.Joined ?? now.Status : now.Status);
        if (old.Data["withdrawal"]?["recall"] is null && now.Data["withdrawal"]?["recall"] is { } recall)
            ledger.Add(ChangeKind.LeafletRecalled, Place.Leaflet.Field("withdrawal").Field("recall"), "The leaflet was recalled.", after: recall.Joined);
        if (old.Region != now.Region)
            ledger.Add(ChangeKind.RegionChanged, Place.Leaflet.Field("region"), "The region of the leaflet changed.", old.Region, now.Region);
        if (old.EmergencyNumber is { } number && now.EmergencyNumber is { } other && number != other)
            ledger.Add(ChangeKind.EmergencyNumberChanged, Place.Leaflet, "The emergency number changed.", number, other);
    }

    private static void CompareFields(Part old, Part now, Ledger ledger)
    {
        var fields = new FieldComparer(ledger);
        var lists = new List<(Place, Part?, Part?)>();
        foreach (var name in now.Fields.Select(field => field.Name).Union(old.Fields.Select(field => field.Name)).Where(name => !FieldNames.IsApart(name)))
        {
            var (before, after, place) = (old[name], now[name], Place.Leaflet.Field(name));
            if (before is not null && after is not null && before.Says(after))
                continue;
            if (FieldNames.IsOther(name) || FieldNames.IsMetadata(name))
                CompareAside(before, after, place, ledger);
            else if (name == "withdrawal" && before is null && now["status"]?.Text == "retired")
                continue; // told with the status
            else if (name == "urgency")
                CompareTiers(before, after, place, ledger, lists);
            else if (before?.IsList != false && after?.IsList != false)
                lists.Add((place, before, after));
            else
                fields.CompareField(before, after, place);
        }
        new ListComparer(ledger, fields).Compare(lists);
    }

    /// <summary>Criteria are compared with all other lists, because they may have moved.</summary>
    private static void CompareTiers(Part? old, Part? now, Place urgency, Ledger ledger, List<(Place, Part?, Part?)> lists)
    {
        foreach (var tier in (now?.Fields ?? []).Concat(old?.Fields ?? []).Select(field => field.Name).Distinct())
        {
            var (before, after, place) = (old?[tier], now?[tier], urgency.Field(tier));
            lists.Add((place.Field("when"), before?["when"], after?["when"]));
            if (before is null || after is null)
                ledger.Add(ChangeKind.TierChanged, place, $"The tier '{tier}' was {(before is null ? "added" : "removed")}.", Rest(before)?.Joined, Rest(after)?.Joined);
            else
                new FieldComparer(ledger).CompareField(Rest(before), Rest(after), place);
        }
    }

    private static Part? Rest(Part? tier) => tier is null ? null : tier with { Fields = [.. tier.Fields.Where(field => field.Name != "when")] };

    /// <summary>Fields outside of the clinical text. Where readers see them, a number or a negation still needs a look.</summary>
    private static void CompareAside(Part? old, Part? now, Place place, Ledger ledger)
    {
        var (before, after) = (old?.Joined, now?.Joined);
        var isVisible = FieldNames.IsOther(place.Name);
        var findings = isVisible ? TextComparer.Compare(before ?? "", after ?? "", ledger.Vocabulary) : [];
        ledger.Changes.Add(new Change(isVisible ? ChangeKind.OtherWording : ChangeKind.Metadata, place.Path, place.Words,
            $"{(old is null ? "Added" : now is null ? "Removed" : "Changed")} outside of the clinical text.")
        {
            Class = findings.Any(finding => ChangeKinds.ClassOf(finding.Kind) == ChangeClass.SafetyCritical) ? ChangeClass.Clinical : ChangeClass.Editorial,
            Before = before,
            After = after,
            Words = before is not null && after is not null ? WordDiff.Of(Tokenizer.Cut(before), Tokenizer.Cut(after)) : [],
        });
    }
}

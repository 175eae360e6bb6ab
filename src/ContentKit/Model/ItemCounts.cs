namespace ContentKit.Model;

/// <summary>How many criteria the tiers of a leaflet have, and how many steps its care.</summary>
public readonly record struct ItemCounts(int Emergency, int Urgent, int Routine, int Steps)
{
    internal static ItemCounts Of(Value data)
    {
        int Criteria(string tier) => data["urgency"]?[tier]?["when"]?.Items.Length ?? 0;
        return new ItemCounts(Criteria("emergency"), Criteria("urgent"), Criteria("routine"), data["care"] is { Kind: ValueKind.List } care ? care.Items.Length : 0);
    }
}

namespace ContentKit.Exporting;

/// <summary>Puts the files of one leaflet together, so that its content is made once for all of them.</summary>
internal static class RenderOrder
{
    /// <summary>Places of a plan; each stands in one group. The groups may be rendered at the same time.</summary>
    public static List<List<int>> Of(IReadOnlyList<PlannedOutput> plan)
    {
        var groups = new List<List<int>>();
        var known = new Dictionary<object, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < plan.Count; i++)
        {
            if (plan[i].Subject is { } subject && known.TryGetValue(subject, out var group))
            {
                group.Add(i);
                continue;
            }
            groups.Add([i]);
            if (plan[i].Subject is { } first)
                known.Add(first, groups[^1]);
        }
        return groups;
    }
}

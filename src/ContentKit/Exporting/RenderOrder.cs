using ContentKit.Model;

namespace ContentKit.Exporting;

/// <summary>Puts the files of one leaflet together, so that what they are made of is made once for all of them. What shows the whole library takes longest and comes first.</summary>
internal static class RenderOrder
{
    /// <summary>Places in a plan; each stands in one group. The groups may be rendered at the same time.</summary>
    public static List<List<int>> Of(IReadOnlyList<PlannedOutput> plan)
    {
        List<List<int>> ofLibrary = [], ofLeaflets = [];
        var known = new Dictionary<Document, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < plan.Count; i++)
        {
            if (plan[i].Subjects is [var subject])
            {
                if (!known.TryGetValue(subject, out var group))
                    ofLeaflets.Add(known[subject] = group = []);
                group.Add(i);
            }
            else
                ofLibrary.Add([i]);
        }
        return [.. ofLibrary, .. ofLeaflets];
    }

    /// <summary>Keeps the content of the leaflets of a group at hand for as long as the caller keeps what it gets.</summary>
    public static object Hold(IReadOnlyList<PlannedOutput> plan, List<int> group) => plan[group[0]].Subjects.Select(subject => subject.Hold()).ToList();
}

using ContentKit.Model;

namespace ContentKit.Exporting;

/// <summary>Puts the files of one leaflet together, so that what they are made of is made once for all of them. What shows the whole library takes longest and comes first.</summary>
internal static class RenderOrder
{
    /// <summary>So many leaflets that their files keep all but one thread busy for as long as those of the library take.</summary>
    private const int Many = 5_000;

    /// <summary>Places in a plan; each stands in one group. The groups may be rendered at the same time. In a large library all files about the whole of it are one group, and so come one by one: they take the most memory.</summary>
    public static List<List<int>> Of(IReadOnlyList<PlannedOutput> plan)
    {
        List<List<int>> ofLeaflets = [];
        List<int> ofLibrary = [];
        var known = new Dictionary<Document, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < plan.Count; i++)
            if (plan[i].Subjects is not [var subject, ..] subjects)
                ofLibrary.Add(i);
            else if (subjects.Length > 1)
                ofLeaflets.Add([i]);
            else if (known.TryGetValue(subject, out var group))
                group.Add(i);
            else
                ofLeaflets.Add(known[subject] = [i]);
        return known.Count > Many && ofLibrary.Count > 0 ? [ofLibrary, .. ofLeaflets] : [.. ofLibrary.Select(i => new List<int> { i }), .. ofLeaflets];
    }

    /// <summary>Keeps the content of the leaflets of a group at hand for as long as the caller keeps what it gets.</summary>
    public static object Hold(IReadOnlyList<PlannedOutput> plan, List<int> group) => plan[group[0]].Subjects.Select(subject => subject.Hold()).ToList();
}

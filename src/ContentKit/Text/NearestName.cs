namespace ContentKit.Text;

/// <summary>Finds what an author most likely meant to type.</summary>
internal static class NearestName
{
    /// <summary>The closest candidate, or null when none is near; ties go to the first in ordinal order.</summary>
    public static string? Find(string typed, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, typed.Length / 3);
        string? best = null;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - typed.Length) > limit)
                continue;
            var distance = Distance(typed.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > limit || distance == limit && best is not null)
                continue;
            if (best is null || distance < limit)
                (best, limit) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (before, above, row) = (rows[(i + 1) % 3], rows[(i - 1) % 3], rows[i % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}

using System.Buffers;

namespace ContentKit.Exporting.Proof;

/// <summary>The three tiers as bits, and how markup names them.</summary>
internal static class TierNames
{
    public static readonly string[] All = ["emergency", "urgent", "routine"];

    private static readonly SearchValues<string> Marks = SearchValues.Create(All, StringComparison.OrdinalIgnoreCase);

    public static int Bit(string? tier) => tier is null ? 0 : 1 << Array.IndexOf(All, tier);

    /// <summary>The tiers named in a class, id or data attribute; "non-urgent" and "not-urgent" name the routine tier.</summary>
    public static int In(ReadOnlySpan<char> value)
    {
        if (value.IndexOfAny(Marks) < 0)
            return 0;
        var found = 0;
        if (value.Contains("emergency", StringComparison.OrdinalIgnoreCase))
            found |= 1;
        var not = value.Contains("non-urgent", StringComparison.OrdinalIgnoreCase) || value.Contains("nonurgent", StringComparison.OrdinalIgnoreCase)
            || value.Contains("not-urgent", StringComparison.OrdinalIgnoreCase);
        if (not)
            found |= 4;
        else if (value.Contains("urgent", StringComparison.OrdinalIgnoreCase))
            found |= 2;
        if (value.Contains("routine", StringComparison.OrdinalIgnoreCase))
            found |= 4;
        return found;
    }
}

using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Plain text has no place to hide: what was written is what is read.</summary>
internal static class TextReading
{
    public static Reading Read(IReadOnlyList<Interpolation> values)
    {
        var reading = new Reading();
        foreach (var value in values)
            if (value.Item >= 0)
                reading.Items.Add(new Printed(value.Item, value.Start, null, 0, -1));
        return reading;
    }
}

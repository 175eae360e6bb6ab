namespace ContentKit.Schemas.Forms;

/// <summary>An ISO 8601 duration of whole units, longer than zero, such as P3Y or PT30M.</summary>
internal static class DurationForm
{
    private const int MaximumDigits = 4;

    public static bool IsDuration(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time == text.Length - 1)
            return false;
        var date = time < 0 ? text.AsSpan(1) : text.AsSpan(1, time - 1);
        return AreParts(date, "YMWD") && (time < 0 || AreParts(text.AsSpan(time + 1), "HMS")) && text.AsSpan().ContainsAny("123456789");
    }

    private static bool AreParts(ReadOnlySpan<char> text, string units)
    {
        var unit = 0;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            var found = digits is >= 1 and <= MaximumDigits ? units.IndexOf(text[digits], unit) : -1;
            if (found < 0)
                return false;
            unit = found + 1;
            text = text[(digits + 1)..];
        }
        return true;
    }
}

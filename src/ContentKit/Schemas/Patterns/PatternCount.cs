using System.Globalization;

namespace ContentKit.Schemas.Patterns;

/// <summary>How often a part may occur, and the length of the mark that says so (0 when there is none).</summary>
internal readonly record struct PatternCount(int Least, int Most, int Length)
{
    public const int Maximum = 1000;

    public bool IsUnbounded => Most == int.MaxValue;

    public static bool Starts(char mark) => mark is '*' or '+' or '?' or '{';

    /// <summary>Null when a brace opens what is not a count.</summary>
    public static PatternCount? Read(ReadOnlySpan<char> text) => (text.IsEmpty ? '\0' : text[0]) switch
    {
        '*' => new PatternCount(0, int.MaxValue, 1),
        '+' => new PatternCount(1, int.MaxValue, 1),
        '?' => new PatternCount(0, 1, 1),
        '{' => ReadBraces(text),
        _ => new PatternCount(1, 1, 0),
    };

    private static PatternCount? ReadBraces(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('}');
        var inside = end < 0 ? default : text[1..end];
        var comma = inside.IndexOf(',');
        if (!TryNumber(comma < 0 ? inside : inside[..comma], out var least))
            return null;
        var most = comma < 0 ? least : int.MaxValue;
        if (comma >= 0 && comma + 1 < inside.Length && !TryNumber(inside[(comma + 1)..], out most) || most < least || most == 0)
            return null;
        return new PatternCount(least, most, end + 1);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= Maximum;
}

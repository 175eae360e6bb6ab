using System.Collections.Immutable;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>Words that readers see, and where on the page they stand.</summary>
/// <param name="Path">As authors write it: "urgency.emergency.when[0]", "care[2].text"; "body" for everything below the front matter.</param>
/// <param name="Tier">"emergency", "urgent" or "routine" inside of a tier, otherwise null.</param>
internal sealed record Block(string Path, string? Tier, TextBlock Words)
{
    public const string Body = "body";

    private string? _section, _field, _route;
    private int _longestNumber = -1;

    /// <summary>No marks, values filled in, one line.</summary>
    public string Text => Words.Text;

    public TextForm Form => Words.Form;

    /// <summary>The field at the top of the page: "urgency", "care", "medicines", "body".</summary>
    public string Section => _section ??= Path.AsSpan().IndexOfAny('.', '[') is var end and >= 0 ? Path[..end] : Path;

    /// <summary>The field itself: "when", "text", "dose"; the same as <see cref="Section"/> where nothing is nested.</summary>
    public string Field => _field ??= LastName(Path);

    /// <summary>The path without the places in lists: "urgency.emergency.when", "medicines.dose".</summary>
    public string Route => _route ??= RouteOf(Path);

    public bool IsCriterion => Tier is not null && Field == "when";

    public bool IsBody => Section == Body;

    /// <summary>Whether it has any digit: spares most rules most blocks.</summary>
    public bool HasDigit { get; } = Words.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The most digits in a row.</summary>
    public int LongestNumber => _longestNumber >= 0 ? _longestNumber : _longestNumber = HasDigit ? LongestIn(Text) : 0;

    public Location Location => Words.Location;

    public Location At(int start, int length) => Words.At(start, length);

    private static int LongestIn(ReadOnlySpan<char> text)
    {
        var longest = 0;
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0; at = text.IndexOfAnyInRange('0', '9'))
        {
            text = text[at..];
            var length = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
            longest = Math.Max(longest, length);
            text = text[length..];
        }
        return longest;
    }

    private static string LastName(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('.') + 1);
        return name.IndexOf('[') is var bracket and >= 0 ? name[..bracket].ToString() : name.ToString();
    }

    private static string RouteOf(string path)
    {
        var route = path;
        for (var open = route.IndexOf('[', StringComparison.Ordinal); open >= 0; open = route.IndexOf('[', open))
            route = route.Remove(open, route.IndexOf(']', open) - open + 1);
        return route;
    }
}

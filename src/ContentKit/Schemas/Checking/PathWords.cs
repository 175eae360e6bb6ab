using System.Globalization;

namespace ContentKit.Schemas.Checking;

/// <summary>Says in words where a value stands.</summary>
internal static class PathWords
{
    private const int MaximumParts = 3;

    /// <summary>"'for' in 'timing' in the 2nd care step".</summary>
    public static string Name(List<Step> steps)
    {
        var parts = new List<string>();
        for (var i = steps.Count - 1; i >= 0 && parts.Count < MaximumParts; i--)
            if (steps[i].Key is { } key)
                parts.Add($"'{key.Text}'");
            else
                parts.Add(Entry(steps, ref i));
        return string.Join(" in ", parts);
    }

    public static string Capital(string words) => char.IsAsciiLetterLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>The first letter small, as inside a sentence, unless the word is an abbreviation.</summary>
    public static string Inside(string title) =>
        title.Length > 1 && (char.IsLower(title[1]) || title[1] == ' ') ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    public static string Ordinal(int index)
    {
        var number = index + 1;
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    private static bool HasSisters(List<Step> steps, int at) =>
        at > 1 && steps[at - 2].Schema.Properties.Count(property => (property.Schema.Accepts & ValueKinds.List) != 0) > 1;

    /// <summary>The list's own field is not named again when the title of the entry says what it is, unless other lists stand beside it.</summary>
    private static string Entry(List<Step> steps, ref int at)
    {
        var words = $"the {Ordinal(steps[at].Index)} {(steps[at].Schema.Title is { } title ? Inside(title) : "entry")}";
        var isNamed = steps[at].Schema.Title is not null;
        if (at == 0 || isNamed && HasSisters(steps, at))
            return words;
        at--;
        return isNamed || steps[at].Key is not { } key ? words : $"{words} of '{key.Text}'";
    }
}

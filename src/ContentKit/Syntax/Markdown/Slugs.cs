using System.Text;

namespace ContentKit.Syntax.Markdown;

/// <summary>Names headings for links: small letters and digits of any script, '-' for the rest; a repeated name gets a number.</summary>
internal sealed class Slugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Add(string heading)
    {
        var slug = Of(heading);
        var name = slug;
        var number = _last.GetValueOrDefault(slug, 1);
        while (!_taken.Add(name))
            name = $"{slug}-{++number}";
        _last[slug] = number;
        return name;
    }

    public static string Of(string heading)
    {
        var slug = new StringBuilder();
        foreach (var rune in heading.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var name = slug.ToString().TrimEnd('-');
        return name.Length == 0 ? "part" : name;
    }
}

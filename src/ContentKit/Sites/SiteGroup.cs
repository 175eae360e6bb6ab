using System.Collections.Immutable;
using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>The leaflets of one language that share a value of a field, such as one specialty.</summary>
/// <param name="Field">As in the front matter: "specialties".</param>
/// <param name="Value">As in the front matter: "PrimaryCare".</param>
/// <param name="Documents">By title.</param>
internal sealed record SiteGroup(string Field, string Value, string Language, ImmutableArray<Document> Documents)
{
    /// <summary>The value as a part of an address: "primary-care".</summary>
    public string Slug { get; } = SlugOf(Value);

    /// <summary>The groups of a field in one language, by value. Retired leaflets are in none.</summary>
    public static ImmutableArray<SiteGroup> Of(Site site, string field, string language)
    {
        var found = new SortedList<string, List<Document>>(StringComparer.Ordinal);
        foreach (var document in site.InLanguage(language))
            foreach (var value in ValuesOf(document, field).Distinct(StringComparer.Ordinal))
                if (found.TryGetValue(value, out var group))
                    group.Add(document);
                else
                    found[value] = [document];
        return [.. found.Select(group => new SiteGroup(field, group.Key, language, [.. group.Value]))];
    }

    /// <summary>One for a single text, each for a list, none for anything else.</summary>
    public static IEnumerable<string> ValuesOf(Document document, string field) => document[field] switch
    {
        { Kind: ValueKind.List } list => list.Items.Select(item => item.Raw).Where(value => value.Length > 0),
        { Raw.Length: > 0 } one => [one.Raw],
        _ => [],
    };

    /// <summary>Capital letters begin words; everything that is no letter or digit of ASCII parts them.</summary>
    public static string SlugOf(string value)
    {
        var slug = new System.Text.StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var starts = char.IsAsciiLetterUpper(value[i]) && i > 0 && !char.IsAsciiLetterUpper(value[i - 1]);
            if ((starts || !char.IsAsciiLetterOrDigit(value[i])) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (char.IsAsciiLetterOrDigit(value[i]))
                slug.Append(char.ToLowerInvariant(value[i]));
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } words ? words : Text.Fingerprint.Of(value).ToString()[..10];
    }
}

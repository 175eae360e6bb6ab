using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>The last part of a selector, cut into its names once, because it is compared with every element of every page.</summary>
internal sealed partial class Selector(string text)
{
    public const string Class = "class", Id = "id", Blanks = " \t\n\r\f";

    private readonly ImmutableArray<(char Kind, string Name)> _parts =
        [.. Part().Matches(text).Select(part => part.Value[0] is '*' or '.' or '#' or '[' ? (part.Value[0], part.Value[1..]) : ('e', part.Value))];

    /// <summary>The part that the fewest elements have; the kind is '*' where any may match.</summary>
    public (char Kind, string Name) Rarest => _parts.OrderBy(part => ".#[e*".IndexOf(part.Kind, StringComparison.Ordinal)).FirstOrDefault(('*', ""));

    public bool Matches(HtmlReader tag)
    {
        foreach (var (kind, name) in _parts)
        {
            var matches = kind switch
            {
                '*' => true,
                '.' => HasWord(tag, Class, name),
                '#' => HasWord(tag, Id, name),
                '[' => HasAttribute(tag, name),
                _ => tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase),
            };
            if (!matches)
                return false;
        }
        return true;
    }

    public override string ToString() => text;

    private static bool HasAttribute(HtmlReader tag, string name)
    {
        foreach (var attribute in tag.Attributes)
            if (tag.Slice(attribute.Name).Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    public static ReadOnlySpan<char> ValueOf(HtmlReader tag, HtmlAttribute attribute)
    {
        var value = tag.Slice(attribute.Value);
        return value.Contains('&') ? Entities.Decode(value) : value;
    }

    private static bool HasWord(HtmlReader tag, string attribute, string word)
    {
        foreach (var candidate in tag.Attributes)
        {
            if (!tag.Slice(candidate.Name).Equals(attribute, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = ValueOf(tag, candidate);
            foreach (var range in value.SplitAny(Blanks))
                if (value[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        }
        return false;
    }

    [GeneratedRegex(@"\*|[.#][^.#\[:*]+|\[[\w-]+|^[\w-]+")]
    private static partial Regex Part();
}

using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>
/// The rules of a page's style sheets that hide what they match. Only the last part of a selector is compared, in every medium:
/// a rule that might hide an element counts as one that does.
/// </summary>
internal sealed partial class StyleRules
{
    private readonly List<string> _selectors = [];

    public void Add(string css)
    {
        foreach (Match rule in Rule().Matches(Comment().Replace(css, " ")))
            if (Visibility.HidingStyle().IsMatch(rule.Groups["body"].Value))
                foreach (var selector in rule.Groups["selector"].Value.Split(','))
                    AddSelector(selector.Trim());
    }

    /// <summary>Why the element is hidden, in words; null when no rule matches it.</summary>
    public string? Hides(HtmlReader tag)
    {
        foreach (var selector in _selectors)
            if (Matches(selector, tag))
                return $"in an element that the style sheet hides ('{selector}')";
        return null;
    }

    private void AddSelector(string selector)
    {
        var last = selector[(selector.LastIndexOfAny([' ', '>', '+', '~', '\n', '\t']) + 1)..];
        if (last.Contains("::", StringComparison.Ordinal) || last.Contains(":before", StringComparison.Ordinal) || last.Contains(":after", StringComparison.Ordinal))
            return;
        last = PseudoClass().Replace(last, "");
        if (selector.Length > 0)
            _selectors.Add(last.Length == 0 ? "*" : last);
    }

    private static bool Matches(string selector, HtmlReader tag)
    {
        foreach (Match part in SelectorPart().Matches(selector))
        {
            var name = part.Value[1..];
            var matches = part.Value[0] switch
            {
                '*' => true,
                '.' => HasWord(tag, "class", name),
                '#' => HasWord(tag, "id", name),
                '[' => HasAttribute(tag, name),
                _ => tag.Name.Equals(part.Value, StringComparison.OrdinalIgnoreCase),
            };
            if (!matches)
                return false;
        }
        return true;
    }

    private static bool HasWord(HtmlReader tag, string attribute, string word)
    {
        foreach (var candidate in tag.Attributes)
        {
            if (!tag.Slice(candidate.Name).Equals(attribute, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = tag.Slice(candidate.Value);
            foreach (var range in value.Split(' '))
                if (value[range].Trim().SequenceEqual(word))
                    return true;
        }
        return false;
    }

    private static bool HasAttribute(HtmlReader tag, string name)
    {
        foreach (var candidate in tag.Attributes)
            if (tag.Slice(candidate.Name).Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<selector>[^{}@;]+)\{(?<body>[^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@":[\w-]+(?:\([^)]*\))?")]
    private static partial Regex PseudoClass();

    [GeneratedRegex(@"\*|[.#][\w-]+|\[[\w-]+|^[\w-]+")]
    private static partial Regex SelectorPart();
}

using System.Collections.Frozen;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Decides from a start tag whether readers (by eye or by ear) get what stands inside.</summary>
internal static class Visibility
{
    /// <summary>Attributes that never hide anything by themselves; style sheets are asked below.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Harmless =
        FrozenSet.ToFrozenSet(["class", "id", "href", "lang", "dir", "datetime", "scope", "rel", "type", "content", "property", "charset", "value", "d", "fill", "stroke"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why not, in words; null when they do.</summary>
    public static string? Hides(HtmlReader tag, StyleRules styles)
    {
        var why = ElementRules.Hides(tag.Name);
        var (isOpen, isGrouped) = (false, false);
        foreach (var attribute in tag.Attributes)
        {
            var name = tag.Slice(attribute.Name);
            if (Harmless.Contains(name))
                continue;
            var value = tag.Slice(attribute.Value);
            if (Is(name, "open"))
                isOpen = true;
            else if (Is(name, "name") && tag.Name == "details")
                isGrouped = true;
            else if (Is(name, "reversed") && tag.Name == "ol")
                why ??= "in a list that is numbered backwards";
            else if (Is(name, "hidden") || Is(name, "inert") || Is(name, "popover"))
                why ??= $"in an element with '{name.ToString().ToLowerInvariant()}'";
            else if (Is(name, "aria-hidden") && !Is(value, "false"))
                why ??= "in an element that screen readers skip (aria-hidden)";
            else if (Is(name, "style") && new StyleRules($"*{{{Entities.Decode(value)}}}").Hides(tag) is not null)
                why ??= "in an element whose style hides or moves it";
            else if (Is(name, "role") && (Is(value, "img") || Is(value, "presentation") && tag.Name is "ol" or "ul" or "table"))
                why ??= $"in an element with role '{value}'";
            else if (Is(name, "aria-label") && tag.Name is "li" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "div" or "span")
                why ??= "in an element whose aria-label replaces its text";
        }
        if (tag.Name is "details" or "dialog" && !isOpen)
            why ??= $"in a closed <{tag.Name}>";
        if (isGrouped)
            why ??= "in a <details> that closes when another one opens";
        return why ?? styles.Hides(tag);
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}

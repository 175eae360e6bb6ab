using System.Collections.Frozen;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Decides from a start tag whether readers (by eye or by ear) get what stands inside.</summary>
internal static class Visibility
{
    /// <summary>Attributes that never hide anything by themselves; style sheets are asked below.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Harmless =
        FrozenSet.ToFrozenSet(["class", "id", "href", "lang", "dir", "datetime", "scope", "rel", "type", "content", "property", "charset", "value", "d", "fill", "stroke"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public const string Closed = "in a closed <details>";

    /// <summary>Why not, in words; null when they do.</summary>
    /// <param name="effects">What style sheets do to everything around the element, and then to everything in it.</param>
    public static string? Hides(HtmlReader tag, StyleRules styles, ref StyleEffects effects)
    {
        var own = styles.EffectsOn(tag);
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
            else if (Is(name, "style"))
                why ??= HidesByAttribute(tag, value, ref own);
            else if (Is(name, "role") && (Is(value, "img") || Is(value, "presentation") && tag.Name is "ol" or "ul" or "table"))
                why ??= $"in an element with role '{value}'";
            else if (Is(name, "aria-label") && tag.Name is "li" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "div" or "span")
                why ??= "in an element whose aria-label replaces its text";
        }
        if (isGrouped)
            why ??= "in a <details> that closes when another one opens";
        why ??= styles.Hides(tag) ?? HidesTogether(tag, own, effects);
        effects = (effects | own) & StyleEffects.Inherited;
        return why ?? (tag.Name is "details" or "dialog" && !isOpen ? $"in a closed <{tag.Name}>" : null);
    }

    private static string? HidesByAttribute(HtmlReader tag, ReadOnlySpan<char> value, ref StyleEffects own)
    {
        var style = Entities.Decode(value);
        if (style.Contains("--", StringComparison.Ordinal))
            return "in an element whose style has variables, which can have any value there";
        var rules = new StyleRules($"*{{{style}}}");
        own |= rules.EffectsOn(tag);
        return rules.Hides(tag) is null ? null : "in an element whose style hides or moves it";
    }

    /// <summary>A box that cuts off hides what does not fit into it or into a low box inside, whichever rules said so.</summary>
    private static string? HidesTogether(HtmlReader tag, StyleEffects own, StyleEffects around)
    {
        var all = own | around;
        if (own.HasFlag(StyleEffects.Low) && (all & (StyleEffects.Clips | StyleEffects.Scrolls)) != 0)
            return "in a low box that cuts off what does not fit, on the screen or on paper (overflow)";
        if (all.HasFlag(StyleEffects.OneLine | StyleEffects.Clips) && (own & (StyleEffects.OneLine | StyleEffects.Clips)) != 0)
            return "in a line that is cut off where its box ends (overflow)";
        return tag.Name is "html" or "body" && own.HasFlag(StyleEffects.Shuts) ? "in a page that cannot be scrolled (overflow)" : null;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}

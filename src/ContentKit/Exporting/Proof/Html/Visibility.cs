using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Decides from a start tag whether readers (by eye or by ear) get what stands inside.</summary>
internal static partial class Visibility
{
    /// <summary>Why not, in words; null when they do.</summary>
    public static string? Hides(HtmlReader tag, StyleRules styles)
    {
        var why = ElementRules.Hides(tag.Name);
        var isOpen = false;
        foreach (var attribute in tag.Attributes)
        {
            var name = tag.Slice(attribute.Name);
            var value = tag.Slice(attribute.Value);
            if (Is(name, "open"))
                isOpen = true;
            else if (Is(name, "hidden") || Is(name, "inert") || Is(name, "popover"))
                why ??= $"in an element with '{name.ToString().ToLowerInvariant()}'";
            else if (Is(name, "aria-hidden") && !Is(value, "false"))
                why ??= "in an element that screen readers skip (aria-hidden)";
            else if (Is(name, "style") && HidingStyle().IsMatch(value))
                why ??= "in an element whose style hides it";
            else if (Is(name, "role") && (Is(value, "img") || Is(value, "presentation") && tag.Name is "ol" or "ul" or "table"))
                why ??= $"in an element with role '{value}'";
            else if (Is(name, "aria-label") && tag.Name is "li" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "div" or "span")
                why ??= "in an element whose aria-label replaces its text";
        }
        if (tag.Name is "details" or "dialog" && !isOpen)
            why ??= $"in a closed <{tag.Name}>";
        return why ?? styles.Hides(tag);
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Declarations that take text out of sight; shared with the style sheets of a page.</summary>
    [GeneratedRegex("""
        (?:^|[;{\s])(?:
          display\s*:\s*none | visibility\s*:\s*(?:hidden|collapse) | content-visibility\s*:\s*hidden |
          opacity\s*:\s*(?:0*\.?0+)(?![.\d]) | font-size\s*:\s*0*\.?0+(?![.\d]) | font(?:-size)?\s*:[^;}]*(?<![\d.])0(?:px|pt|em|rem|%)?\s*/ |
          color\s*:\s*transparent | -webkit-text-fill-color\s*:\s*transparent | text-indent\s*:\s*-\d{3,} |
          (?:left|right|top|bottom|inset[\w-]*|margin[\w-]*)\s*:\s*-\d{3,} | clip(?:-path)?\s*:\s*(?!none|auto|unset|initial) |
          (?:max-)?(?:height|width|block-size|inline-size)\s*:\s*0*\.?0+(?:px|em|rem|%|vh|vw|pt)?\s*(?:!important\s*)?(?=[;}\s]|$) |
          transform\s*:[^;}]*(?:scale[XY3d]*\(\s*0*\.?0+\s*[,)]|translate[XY3d]*\([^)]*-?\d{4,}) | scale\s*:\s*0 |
          -webkit-line-clamp | line-clamp\s*:\s*\d | text-overflow\s*:\s*ellipsis | text-decoration[\w-]*\s*:[^;}]*line-through |
          filter\s*:[^;}]*opacity\(\s*0 | mask(?:-image)?\s*:[^;}]*transparent | speak\s*:\s*none | -webkit-text-security | text-transform\s*:\s*full-size-kana
        )
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    internal static partial Regex HidingStyle();
}

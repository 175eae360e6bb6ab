using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Knows the declarations that take text out of sight, make it unreadable or put it in another place than the page says.</summary>
internal static partial class HidingStyles
{
    /// <summary>What declarations (of a rule or a style attribute) do to what they apply to.</summary>
    public static StyleEffects Of(string declarations) =>
        If(Hide(declarations), StyleEffects.Hides) | If(Clips().IsMatch(declarations), StyleEffects.Clips) | If(Scrolls().IsMatch(declarations), StyleEffects.Scrolls)
            | If(Low().IsMatch(declarations), StyleEffects.Low) | If(OneLine().IsMatch(declarations), StyleEffects.OneLine) | If(Shuts().IsMatch(declarations), StyleEffects.Shuts);

    /// <summary>True for generated text with letters or digits: '1' in front of a dose changes it. Addresses of links may be shown.</summary>
    public static bool Speaks(string declaration) => Speaking().IsMatch(declaration);

    private static bool Hide(string declarations) =>
        Invisible().IsMatch(declarations) || Tiny().IsMatch(declarations) || Elsewhere().IsMatch(declarations) || Placed().IsMatch(declarations) || Changed().IsMatch(declarations)
            || declarations.Split(';').Any(HidingValues.Hide);

    private static StyleEffects If(bool holds, StyleEffects effect) => holds ? effect : StyleEffects.None;

    private const string Start = @"(?:^|[;{\s])(?:-(?:webkit|moz|ms|o)-)?(?:";
    private const string Zero = @"[+-]?0*\.?0+(?:[a-z]+|%)?";
    private const string End = @"\s*(?:!\s*important\s*)?(?=[;}]|$)";
    private const string Far = @"(?:-\d{3,}|(?<![\d.])\d{4,}|(?<![\d.])(?:[6-9]\d|\d{3,})(?:\.\d+)?[dsl]?v(?:[whib]|min|max)|(?<![\d.])\d{3,}(?:\.\d+)?%)";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(Start + """
        display\s*:\s*none | visibility\s*:\s*(?:hidden|collapse) | content-visibility\s*:\s*hidden |
        (?:display|visibility|content-visibility|opacity|clip-path|transform|translate|scale|zoom)\s*:[^;}]*var\( |
        opacity\s*:\s*(?:0+(?:\.(?:[0-2]\d*)?)?(?![\d.%])|\.[0-2]\d*|[0-2]?\d(?:\.\d+)?%|[^;}]*calc) |
        (?:text-fill-)?color\s*:\s*(?:transparent | \#[0-9a-f]{3}0(?![0-9a-f]) | \#[0-9a-f]{6}[0-2][0-9a-f] |
            [a-z-]+\([^)]*/\s*0*\.?[0-2]?\d*%?\s*\)(?<=/\s*(?:0|0*\.[0-2]\d*|[0-2]?\d%)\s*\)) | (?:rgb|hsl)a?\([^,)]*,[^,)]*,[^,)]*,\s*0*\.?0+%?\s*\)) |
        clip(?:-path)?\s*:(?>\s*)(?!none|auto|unset|initial|inherit) | mask[\w-]*\s*:(?>\s*)(?!none|unset|initial|inherit) |
        filter\s*:[^;}]*(?:opacity\(|blur\(\s*(?!0)|brightness\(\s*0*\.?0|contrast\(\s*0*\.?0) | z-index\s*:\s*- |
        content\s*:[^;}]*(?:url|image|gradient)[\w-]*\( | animation(?:-name)?\s*:(?>\s*)(?!none|unset|initial|inherit) | speak\s*:\s*(?:none|never) | text-security
        )
        """, Options)]
    private static partial Regex Invisible();

    [GeneratedRegex(Start + @"font-size\s*:\s*(?:" + Zero + @"|[0-5](?:\.\d+)?p[xt]|0*\.[0-3]\d*r?em|[0-3]?\d(?:\.\d+)?%|[^;}]*calc\([^;}]*\s-\s[^;}]*)" + End
        + @"|font\s*:[^;}]*(?<![\d./])[0-3](?:px|pt|em|rem|%)?(?<![1-3]r?em)\s*(?:/|\s[a-z""'])"
        + @"|line-height\s*:\s*(?:" + Zero + @"|0*\.[0-6]\d*(?:r?em)?|[0-6]?\d%)" + End
        + @"|zoom\s*:\s*(?:0|[0-3]?\d%)|(?:letter|word)-spacing\s*:\s*-(?:0*\.[2-9]|\d*[1-9])"
        + @"|(?:max-)?(?:height|width|block-size|inline-size)\s*:\s*(?:" + Zero + @"|[0-3](?:\.\d+)?px)" + End
        + @"|scale\s*:[^;}]*(?:-|(?<![\d.])(?:0+(?![\d.])|0*\.[0-4]\d*))|transform\s*:[^;}]*scale[XY3d]*\([^)]*(?:-|(?<![\d.])(?:0+(?![\d.])|0*\.[0-4]))|line-clamp\s*:\s*\d|text-overflow\s*:\s*ellipsis)", Options)]
    private static partial Regex Tiny();

    [GeneratedRegex(Start + @"(?:left|right|top|bottom|inset[\w-]*|margin[\w-]*|padding[\w-]*|text-indent)\s*:[^;}]*" + Far
        + @"|translate\s*:[^;}]*" + Far + @"|transform\s*:[^;}]*(?:translate[XYZ3d]*\([^;}]*" + Far + @"|rotate|skew|matrix|perspective)|rotate\s*:(?>\s*)(?!none|0)"
        + @"|flex-(?:direction|flow|wrap)\s*:[^;}]*-reverse|order\s*:\s*(?:[+-]?0*[1-9]|var|calc))", Options)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(Start + @"text-decoration[\w-]*\s*:[^;}]*line-through|unicode-bidi\s*:\s*(?:bidi|isolate)-override|text-transform\s*:\s*full-size-kana)", Options)]
    private static partial Regex Changed();

    [GeneratedRegex(Start + @"content\s*:(?:[^;}]*(?:""a""|(?<![\w-])(?!attr\(|url\(|image|[\w-]*gradient)[\w-]+\((?<!var\()|attr\(\s*(?!href\s*\)))) | (?:quotes|list-style(?:-type)?)\s*:[^;}]*""a"")", Options)]
    private static partial Regex Speaking();

    private const string Default = @"(?:auto|none|normal|unset|initial|inherit|revert)" + End;

    /// <summary>Places that a grid gives by number or name, whatever stands first in the page.</summary>
    [GeneratedRegex(Start + @"grid-(?:row|column)(?:-start|-end)?\s*:(?>\s*)(?!" + Default + @"|(?:span\s+\d+|1\s*/\s*-1)" + End + @")|grid-area\s*:(?>\s*)(?!" + Default
        + @")|grid(?:-auto-flow)?\s*:[^;}]*(?:dense|var)|reading-order\s*:(?>\s*)(?!0" + End + "|" + Default + @")|reading-flow\s*:(?>\s*)(?!" + Default
        + @")|box-(?:ordinal-group|direction\s*:\s*reverse)|position\s*:\s*(?:fixed|var))", Options)]
    private static partial Regex Placed();

    [GeneratedRegex(Start + @"overflow(?:-[xy]|-block|-inline)?\s*:[^;}]*(?:hidden|clip|var\()|contain\s*:[^;}]*(?:paint|content))", Options)]
    private static partial Regex Clips();

    [GeneratedRegex(Start + @"overflow(?:-[xy]|-block|-inline)?\s*:[^;}]*(?:auto|scroll|overlay))", Options)]
    private static partial Regex Scrolls();

    [GeneratedRegex(Start + @"overflow(?:-y|-block)?\s*:[^;}]*(?:hidden|clip))", Options)]
    private static partial Regex Shuts();

    [GeneratedRegex(Start + @"(?:max-)?(?:height|block-size)\s*:(?>\s*)(?!auto|none|fit-content|max-content|min-content|unset|initial|inherit)|aspect-ratio\s*:(?>\s*)(?!" + Default + "))", Options)]
    private static partial Regex Low();

    [GeneratedRegex(Start + @"white-space\s*:[^;}]*(?:nowrap|pre(?![\w-]))|text-wrap[\w-]*\s*:\s*nowrap)", Options)]
    private static partial Regex OneLine();
}

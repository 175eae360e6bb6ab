using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Themes;

/// <summary>Looks at the addresses in a style sheet (CSS Values 4, section 4.5).</summary>
internal static partial class Addresses
{
    public static bool LeavesTheSite(string css) => Elsewhere().IsMatch(css);

    [GeneratedRegex(@"(?:url|src|image|image-set)\(\s*[""']?\s*(?!data:)(?:[a-z][a-z0-9+.-]*:|//|\\)|image-set\([^)]*[""'](?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Exporting.Narratives;

/// <summary>Problems of the templates that make narratives.</summary>
public static class NarrativeErrors
{
    public static readonly Descriptor Forbidden = new("FED040", "forbidden-in-narrative", Severity.Error)
    {
        Why = "Records of patients and feed readers refuse a leaflet with this markup, or drop the part of it.",
        Fix = "Use plain elements such as p, ul, li, strong, table and a. docs/themes.md lists what a narrative may hold.",
    };

    public static readonly Descriptor Loose = new("FED041", "loose-narrative", Severity.Error)
    {
        Why = "A narrative is cut into its sections. What stands in none of them would be lost on the way.",
        Fix = "Put everything into elements <div class=\"name\"> side by side, each with a name of its own.",
    };

    public static ImmutableArray<Descriptor> All => [Forbidden, Loose];
}

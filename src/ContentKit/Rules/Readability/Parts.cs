using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Readability;

/// <summary>Says which parts of a leaflet are sentences.</summary>
internal static class Parts
{
    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(["title", "alternateNames", "description", "heading"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ShortEntries =
        FrozenSet.ToFrozenSet(["name", "dose", "route", "max", "limit", "supplies", "bring", "contact", "with", "when", "until"], StringComparer.Ordinal);

    /// <summary>By the number of the part.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["", "titles and headings", "short entries (names, doses, times)", "table cells", "pieces of code", "disclaimers", "phone numbers", "units behind numbers", "web and mail addresses"];

    public static Part Of(Block block) => block.Form switch
    {
        TextForm.Heading => Part.Heading,
        TextForm.Cell => Part.Cell,
        TextForm.Code => Part.Code,
        _ when block.IsBody || block.IsCriterion => Part.Prose,
        _ when Headings.Contains(block.Field) => Part.Heading,
        _ when ShortEntries.Contains(block.Field) => Part.ShortEntry,
        _ => block.Section == "disclaimer" ? Part.Disclaimer : Part.Prose,
    };

    public static Part Of(WordKind kind) => kind switch
    {
        WordKind.Phone => Part.Phone,
        WordKind.Unit => Part.Unit,
        WordKind.Address => Part.Address,
        _ => Part.Prose,
    };
}

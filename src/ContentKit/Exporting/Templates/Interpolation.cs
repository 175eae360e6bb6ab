using Scriban.Parsing;

namespace ContentKit.Exporting.Templates;

/// <summary>One value that a template wrote: where in the output, from where in the template, and which item it was (or -1).</summary>
internal readonly record struct Interpolation(int Start, int Length, int Item, SourceSpan Source)
{
    /// <summary>In place of an item: JSON for a data script.</summary>
    public const int Data = -2;

    public int End => Start + Length;
}

namespace ContentKit.Exporting.Templates;

/// <summary>One value that a template wrote: where in the output, which item it was (or -1), and from where in the template. A list of all leaflets has hundreds of thousands.</summary>
/// <param name="File">The name of the template; null where nobody knows it.</param>
/// <param name="From">Where the statement begins there.</param>
/// <param name="To">Its last character.</param>
internal readonly record struct Interpolation(int Start, int Length, int Item, string? File, int From, int To)
{
    /// <summary>In place of an item: JSON for a data script.</summary>
    public const int Data = -2;

    public int End => Start + Length;
}

namespace ContentKit.Exporting.Proof;

/// <summary>An item as a reading of the output found it.</summary>
/// <param name="Item">Index of the item.</param>
/// <param name="Start">Where in the output.</param>
/// <param name="Hidden">Why a reader would not see it, in words; null when it is visible.</param>
/// <param name="Tiers">The tiers that elements around it name: 1 emergency, 2 urgent, 4 routine.</param>
/// <param name="Heading">Start of the heading element around it, or -1.</param>
internal readonly record struct Printed(int Item, int Start, string? Hidden, int Tiers, int Heading);

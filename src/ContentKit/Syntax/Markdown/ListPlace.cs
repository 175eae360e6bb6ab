namespace ContentKit.Syntax.Markdown;

/// <summary>Where an item stands.</summary>
/// <param name="List">Counts the lists of the text from 0; items with one number belong together.</param>
/// <param name="Item">From 0.</param>
/// <param name="Depth">0 for a list that is in no other.</param>
public readonly record struct ListPlace(int List, int Item, int Depth, bool IsOrdered);

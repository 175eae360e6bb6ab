using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>How an author numbered a list.</summary>
internal static class ListNumbers
{
    /// <summary>True when every item is written "1.": the author leaves the counting to the page.</summary>
    public static bool AreAutomatic(ListBlock list)
    {
        foreach (var item in list)
            if (((ListItemBlock)item).Order != 1)
                return false;
        return true;
    }
}

namespace ContentKit.Syntax.Markdown;

/// <summary>What a stretch of words is in its text.</summary>
public enum TextForm
{
    /// <summary>One field of the front matter.</summary>
    Field,
    Heading,
    Paragraph,

    /// <summary>A paragraph in an item of a list.</summary>
    ListItem,
    Cell,

    /// <summary>One line of a block of code.</summary>
    Code,
}

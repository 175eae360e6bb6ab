namespace ContentKit.Syntax.Markdown;

/// <summary>One text in the three forms that outputs need, saying the same words.</summary>
/// <param name="Html">Safe HTML.</param>
/// <param name="Text">Words only; lines are not wrapped.</param>
/// <param name="Markdown">As the author wrote it, with the values of the library filled in.</param>
public sealed record RenderedText(string Html, string Text, string Markdown)
{
    public static readonly RenderedText Empty = new("", "", "");
}

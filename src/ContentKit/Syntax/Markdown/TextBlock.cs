using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Syntax.Markdown;

/// <summary>The words of one paragraph, item, cell, heading or field as a reader sees them, each with its place in the author's file.</summary>
public sealed class TextBlock
{
    private readonly Func<int, int, Location> _find;

    /// <param name="find">The place of some characters of the text in the file.</param>
    internal TextBlock(TextForm form, string text, Func<int, int, Location> find) => (Form, Text, _find) = (form, text, find);

    public TextForm Form { get; }

    /// <summary>No marks, values filled in; a break within the block is one blank.</summary>
    public string Text { get; }

    /// <summary>Of a heading; 0 for everything else.</summary>
    public int Level { get; init; }

    public ListPlace? List { get; init; }

    public BoxPlace? BoxPlace { get; init; }

    /// <summary>The kind of the box around it ("note", "warning", "tip"), or null.</summary>
    public string? Box => BoxPlace?.Kind;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<TextMark> Marks { get; init; } = [];

    public Location At(int start, int length) => _find(start, length);

    public Location Location => At(0, Text.Length);
}

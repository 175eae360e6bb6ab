using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>A value of the library, written <c>{{ name }}</c> in the text.</summary>
internal sealed class VariableInline(string name) : LeafInline
{
    public string Name { get; } = name;
}

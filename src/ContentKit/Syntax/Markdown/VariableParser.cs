using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reads <c>{{ name }}</c>; any other pair of braces stays text, and the lint refuses it.</summary>
internal sealed class VariableParser : InlineParser
{
    public VariableParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (Measure(text, out var name) is not (> 0 and var length))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new VariableInline(name) { Span = new SourceSpan(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    /// <summary>The length of a variable at the start of the text, or 0.</summary>
    public static int Measure(ReadOnlySpan<char> text, out string name)
    {
        name = "";
        if (!text.StartsWith("{{") || text.IndexOf("}}") is not (> 0 and var end))
            return 0;
        var inside = text[2..end].Trim();
        foreach (var character in inside)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '_' or '-'))
                return 0;
        if (inside.IsEmpty)
            return 0;
        name = inside.ToString();
        return end + 2;
    }
}

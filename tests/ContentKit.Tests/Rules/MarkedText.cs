using System.Collections.Immutable;
using System.Text;
using ContentKit.Text;

namespace ContentKit.Tests.Rules;

/// <summary>A text with [ and ] around what must be reported. Brackets of a Markdown link are no marks.</summary>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Marks)
{
    public IEnumerable<string> Words => Marks.Select(mark => Text.Substring(mark.Start, mark.Length));

    public static MarkedText Parse(string source)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < source.Length; i++)
            if (source[i] == '[')
            {
                open.Push(IsLink(source, i) ? -1 : text.Length);
                if (open.Peek() < 0)
                    text.Append('[');
            }
            else if (source[i] == ']' && open.TryPop(out var start))
            {
                if (start < 0)
                    text.Append(']');
                else
                    marks.Add(TextSpan.FromBounds(start, text.Length));
            }
            else
                text.Append(source[i]);
        return new MarkedText(text.ToString(), [.. marks.OrderBy(mark => mark.Start)]);
    }

    private static bool IsLink(string source, int open)
    {
        var depth = 0;
        for (var i = open; i < source.Length; i++)
        {
            depth += source[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
                return i + 1 < source.Length && source[i + 1] == '(';
        }
        return false;
    }
}

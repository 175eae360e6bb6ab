using System.Text;

namespace ContentKit.Syntax.Subset;

/// <summary>Reads single texts: plain ones over several lines, quoted ones on one line, blocks.</summary>
internal static class SubsetScalars
{
    /// <summary>The characters up to a colon that ends a name, or to the end; null when a comment follows.</summary>
    public static int? PlainLength(ReadOnlySpan<char> line)
    {
        for (var at = 0; line[at..].IndexOfAny(':', '#') is var found and >= 0; at++)
        {
            at += found;
            if (line[at] == '#' && at > 0 && line[at - 1] == ' ')
                return null;
            if (line[at] == ':' && (at + 1 == line.Length || line[at + 1] == ' '))
                return at;
        }
        return line.Length;
    }

    /// <summary>Lines that stand further right go on with the text.</summary>
    public static Node? ReadPlain(SubsetText text, int indent)
    {
        var start = text.At;
        var end = text.At += text.Line.Length;
        StringBuilder? folded = null;
        for (var breaks = text.SkipToWords(); text.Column > indent && text.Current != '#'; breaks = text.SkipToWords())
        {
            var line = text.Line;
            if (PlainLength(line) != line.Length)
                return null;
            folded ??= new StringBuilder(text.File.Text, start, end - start, end - start + line.Length + 1);
            AppendBreak(folded, breaks).Append(line);
            end = text.At += line.Length;
        }
        text.SkipToFields();
        return folded is null ? text.Plain(start, end) : text.Scalar(start, end, folded.ToString(), isPlain: true);
    }

    /// <summary>One line break between two lines stands for a blank, each further one for itself.</summary>
    private static StringBuilder AppendBreak(StringBuilder folded, int breaks) => breaks == 1 ? folded.Append(' ') : folded.Append('\n', breaks - 1);

    /// <summary>Of all escapes only those of the quote and of the backslash are known here.</summary>
    public static Node? ReadQuoted(SubsetText text)
    {
        var (start, quote) = (text.At, text.Current);
        text.At++;
        var inner = text.Line;
        var (escape, value, done) = (quote == '"' ? '\\' : '\'', "", 0);
        for (var at = 0; inner[at..].IndexOfAny(quote, escape) is var found and >= 0; at = done)
        {
            at += found;
            var next = at + 1 < inner.Length ? inner[at + 1] : '\n';
            value = string.Concat(value, inner[done..at]);
            done = at + 2;
            if (inner[at] == escape && (next == quote || next == escape))
                value += next;
            else if (inner[at] != quote || quote == '"' && value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
                return null;
            else
                return text.Scalar(start, text.At += at + 1, value, isPlain: false);
        }
        return null;
    }

    /// <summary>A text below | or >. Its indentation is that of its first line.</summary>
    public static Node? ReadBlock(SubsetText text, int indent)
    {
        var (start, isFolded) = (text.At, text.Current == '>');
        text.At++;
        var isStripped = text.Current == '-';
        text.At += isStripped ? 1 : 0;
        if (text.Current != '\n' || text.SkipToWords() != 1 || text.Column <= indent)
            return null;
        var (value, column) = (new StringBuilder(), text.Column);
        var end = ReadLines(text, column, isFolded, value);
        if (end < 0)
            return null;
        text.SkipToFields();
        return text.Scalar(start, end, isStripped ? value.ToString() : value.Append('\n').ToString(), isPlain: false);
    }

    /// <summary>Stops at the first line that stands further left and gives its start; -1 when a line is outside of what is read here.</summary>
    private static int ReadLines(SubsetText text, int column, bool isFolded, StringBuilder value)
    {
        while (true)
        {
            var length = text.Rest.IndexOf('\n');
            if (length < 0)
                return -1;
            value.Append(text.Rest[..length]);
            text.At += length;
            var breaks = text.SkipBreaks();
            var end = text.At;
            text.SkipBlanks();
            if (text.Current == '\n' || text.Column < 0 && text.At > end)
                return -1;
            if (text.Column < column)
                return end;
            if (text.Column > column && isFolded)
                return -1;
            text.At = end + column;
            if (isFolded)
                AppendBreak(value, breaks);
            else
                value.Append('\n', breaks);
        }
    }
}

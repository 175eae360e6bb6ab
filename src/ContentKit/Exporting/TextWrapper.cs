using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting;

/// <summary>Breaks long lines of plain text at spaces; continuation lines hang under the first word of their item.</summary>
internal static class TextWrapper
{
    public const int Columns = 72;

    private static readonly string Spaces = new(' ', Columns);

    /// <summary>Changes nothing but white space; ends with one line break.</summary>
    /// <param name="output">Takes the lines.</param>
    public static void Wrap(ReadOnlySpan<char> text, PageText output)
    {
        var blank = true;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            if (!line.IsEmpty)
                WrapLine(line, output);
            else if (!blank)
                output.Append("\n");
            blank = line.IsEmpty;
        }
        while (output.TryTake('\n'))
        {
        }
        output.Append("\n");
    }

    private static void WrapLine(ReadOnlySpan<char> line, PageText output)
    {
        var hang = Hang(line);
        var indent = 0;
        while (indent + line.Length > Columns)
        {
            var space = line[..Math.Min(line.Length, Columns - indent + 1)].LastIndexOf(' ');
            if (space <= (indent == 0 ? hang : 0))
                space = line[(indent == 0 ? hang : 0)..].IndexOf(' ') is var next and >= 0 ? next + (indent == 0 ? hang : 0) : line.Length;
            WriteLine(indent, line[..space].TrimEnd(), output);
            line = line[space..].TrimStart(' ');
            if (line.IsEmpty)
                return;
            indent = hang;
        }
        WriteLine(indent, line, output);
    }

    private static void WriteLine(int indent, ReadOnlySpan<char> words, PageText output)
    {
        for (; indent > 0; indent -= Columns)
            output.Append(Spaces.AsSpan(0, Math.Min(indent, Columns)));
        output.Append(words);
        output.Append("\n");
    }

    /// <summary>The column of the first word behind indentation and a mark such as "- " or "12. ".</summary>
    private static int Hang(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAnyExcept(' ');
        if (line[at..].StartsWith("- "))
            return at + 2;
        var digits = at;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > at && line[digits..].StartsWith(". ") ? digits + 2 : at;
    }
}

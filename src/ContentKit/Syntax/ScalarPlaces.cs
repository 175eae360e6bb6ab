using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Finds characters of a scalar's value in the file, by walking value and source side by side.</summary>
internal static class ScalarPlaces
{
    public static Location Find(Node scalar, int start, int length)
    {
        var (file, span) = (scalar.Location.File, scalar.Location.Span);
        var source = file.Text.AsSpan(span.Start, span.Length);
        if (source.SequenceEqual(scalar.Text))
            return file.At(span.Start + start, length);
        var first = SourceIndex(source, scalar.Text, start);
        var last = length == 0 ? first : SourceIndex(source, scalar.Text, start + length - 1) + 1;
        return new Location(file, TextSpan.FromBounds(span.Start + first, span.Start + Math.Max(first, last)));
    }

    /// <summary>Skips what only the source has (quotes, backslashes, marks of blocks, indentation) up to the wanted character.</summary>
    private static int SourceIndex(ReadOnlySpan<char> source, string value, int index)
    {
        var at = source.IsEmpty ? 0 : FirstCharacter(source);
        var isDouble = !source.IsEmpty && source[0] == '"';
        for (var i = 0; i < value.Length && at < source.Length; i++)
        {
            if (isDouble && Escape(source, at, value[i]) is { Length: > 0 } escape)
            {
                // Two characters of a value can come from one escape.
                i += source[escape.Start + 1] == 'U' && char.IsHighSurrogate(value[i]) && i < index ? 1 : 0;
                if (i >= index)
                    return escape.Start;
                at = escape.End;
                continue;
            }
            var found = value[i] is ' ' or '\n' ? NextBlank(source, at) : source[at..].IndexOf(value[i]);
            if (found > MaximumGap(source, at) || found < 0)
                found = 0;
            if (i == index)
                return at + found;
            at += found + 1;
        }
        return Math.Min(at, source.Length);
    }

    /// <summary>The escape that stands for the next character; empty when it was typed as it is.</summary>
    private static TextSpan Escape(ReadOnlySpan<char> source, int at, char character)
    {
        if (character is not (' ' or '\n'))
            at += source[at..].IndexOfAnyExcept(' ', '\n') is var blanks and > 0 ? blanks : 0;
        while (source[at..].StartsWith("\\\n"))
            at += 2 + Math.Max(0, source[(at + 2)..].IndexOfAnyExcept(' ', '\n'));
        if (at + 1 >= source.Length || source[at] != '\\')
            return default;
        return new TextSpan(at, source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 });
    }

    /// <summary>Block scalars begin on the line after their mark, quoted ones after the quote.</summary>
    private static int FirstCharacter(ReadOnlySpan<char> source)
    {
        if (source[0] is '|' or '>')
            return source.IndexOf('\n') is var line and >= 0 ? line + 1 : source.Length;
        return source[0] is '"' or '\'' ? 1 : 0;
    }

    private static int NextBlank(ReadOnlySpan<char> source, int at) => source[at..].IndexOfAny(' ', '\n');

    /// <summary>How far the next character may be: over an escape, or over a line break with its indentation.</summary>
    private static int MaximumGap(ReadOnlySpan<char> source, int at)
    {
        var gap = 0;
        while (at + gap < source.Length && source[at + gap] is ' ' or '\n' or '\r' or '\t')
            gap++;
        return gap + 10;
    }
}

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
        for (var i = 0; i < value.Length && at < source.Length; i++)
        {
            var found = value[i] is ' ' or '\n' ? NextBlank(source, at) : source[at..].IndexOf(value[i]);
            if (found > MaximumGap(source, at) || found < 0)
                found = 0;
            if (i == index)
                return at + found;
            at += found + 1;
        }
        return Math.Min(at, source.Length);
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

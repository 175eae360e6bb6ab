using System.Collections.Immutable;

namespace ContentKit.Text;

/// <summary>The text of one input file; its path is relative to the library with '/' between folders.</summary>
public sealed class SourceFile(string path, string text, Fingerprint fingerprint)
{
    private ImmutableArray<int> _lineStarts;

    public SourceFile(string path, string text) : this(path, text, Fingerprint.Of(text))
    {
    }

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Identifies the bytes of the file, not its path.</summary>
    public Fingerprint Fingerprint { get; } = fingerprint;

    private ImmutableArray<int> LineStarts => _lineStarts.IsDefault ? _lineStarts = FindLines(Text) : _lineStarts;

    public int LineCount => LineStarts.Length;

    public Location At(int start, int length) => new(this, new TextSpan(start, length));

    /// <summary>The line and column of an offset; offsets past the end give the last position.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a line, counted from 1, without its line break.</summary>
    public TextSpan LineAt(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] - 1 : Text.Length;
        if (end > start && Text[end - 1] == '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static ImmutableArray<int> FindLines(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return starts.ToImmutable();
    }
}

using System.Collections.Immutable;

namespace ContentKit.Text;

/// <summary>The text of one input file; its path is relative to the library with '/' between folders.</summary>
public sealed class SourceFile
{
    private readonly Func<SourceFile, string>? _read;
    private readonly Lines? _kept;
    private readonly WeakReference<Lines?>? _last;

    public SourceFile(string path, string text) : this(path, text, Fingerprint.Of(text))
    {
    }

    public SourceFile(string path, string text, Fingerprint fingerprint) => (Path, Fingerprint, _kept) = (path, fingerprint, new Lines(text));

    /// <param name="read">Gives the text of a file with exactly its fingerprint, or throws. It is asked again whenever nobody has held on to the text.</param>
    public SourceFile(string path, Fingerprint fingerprint, Func<SourceFile, string> read) =>
        (Path, Fingerprint, _read, _last) = (path, fingerprint, read, new WeakReference<Lines?>(null));

    public string Path { get; }

    public string Text => Content.Text;

    /// <summary>Identifies the bytes of the file, not its path.</summary>
    public Fingerprint Fingerprint { get; }

    /// <summary>False when the text is read again each time that it is needed.</summary>
    public bool IsKept => _kept is not null;

    public int LineCount => Content.Starts.Length;

    private Lines Content => _kept ?? Read(_last!); // set when nothing is kept

    /// <summary>Keeps the text at hand for as long as the caller keeps what it gets.</summary>
    public object Hold() => Content;

    public Location At(int start, int length) => new(this, new TextSpan(start, length));

    /// <summary>The line and column of an offset; offsets past the end give the last position.</summary>
    public LinePosition PositionOf(int offset)
    {
        var content = Content;
        offset = Math.Clamp(offset, 0, content.Text.Length);
        var line = content.Starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - content.Starts[line] + 1);
    }

    /// <summary>The span of a line, counted from 1, without its line break.</summary>
    public TextSpan LineAt(int line)
    {
        var (text, starts) = (Content.Text, Content.Starts);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] - 1 : text.Length;
        if (end > start && text[end - 1] == '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private Lines Read(WeakReference<Lines?> last)
    {
        if (last.TryGetTarget(out var known))
            return known;
        var lines = new Lines(_read!(this)); // set together with it
        last.SetTarget(lines);
        return lines;
    }

    private sealed class Lines(string text)
    {
        private ImmutableArray<int> _starts;

        public string Text => text;

        public ImmutableArray<int> Starts => _starts.IsDefault ? _starts = Find(text) : _starts;

        private static ImmutableArray<int> Find(string text)
        {
            var starts = ImmutableArray.CreateBuilder<int>();
            starts.Add(0);
            for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
                starts.Add(i + 1);
            return starts.ToImmutable();
        }
    }
}

using ContentKit.Text;

namespace ContentKit.Syntax.Subset;

/// <summary>The text of some fields with the place where the reading stands: within a line, or at the first character of one.</summary>
internal sealed class SubsetText(SourceFile file, TextSpan span)
{
    /// <summary>Asked for once: a file may have to look for its text.</summary>
    private readonly string _text = file.Text;
    private readonly int _end = span.End;
    private int _lineStart = span.Start;

    public SourceFile File { get; } = file;

    public int At { get; set; } = span.Start;

    /// <summary>What is not read yet.</summary>
    public ReadOnlySpan<char> Rest => _text.AsSpan(At, _end - At);

    /// <summary>What is not read yet of this line, without the blanks at its end.</summary>
    public ReadOnlySpan<char> Line => Rest is var rest && rest.IndexOf('\n') is var length and >= 0 ? rest[..length].TrimEnd(' ') : rest.TrimEnd(' ');

    public char Current => At < _end ? _text[At] : '\0';

    public char Next => At + 1 < _end ? _text[At + 1] : '\0';

    public bool IsAtDash => Current == '-' && Next == ' ';

    /// <summary>How far to the right of its line the reading stands; -1 at the end of the text, which is left of everything.</summary>
    public int Column => At < _end ? At - _lineStart : -1;

    public Node Scalar(int start, int end, string text, bool isPlain) => Node.Scalar(new Location(File, TextSpan.FromBounds(start, end)), text, isPlain);

    public Node Plain(int start, int end) => Scalar(start, end, _text[start..end], isPlain: true);

    public void SkipBlanks()
    {
        while (Current == ' ')
            At++;
    }

    /// <summary>True when nothing but blanks is left of the line.</summary>
    public bool EndsLine()
    {
        SkipBlanks();
        return At == _end || Current == '\n';
    }

    /// <summary>Goes on to the next line that has words, and gives the line breaks up to it.</summary>
    public int SkipToWords()
    {
        var breaks = 0;
        for (; EndsLine() && At < _end; breaks++)
            _lineStart = ++At;
        return breaks;
    }

    /// <summary>Goes on to the next line that has any character, and gives the line breaks up to it.</summary>
    public int SkipBreaks()
    {
        var breaks = 0;
        for (; Current == '\n'; breaks++)
            _lineStart = ++At;
        return breaks;
    }

    /// <summary>Goes on to the next line with fields.</summary>
    public void SkipToFields()
    {
        SkipToWords();
        while (Current == '#')
        {
            At += Rest.IndexOf('\n') is var length and >= 0 ? length : Rest.Length;
            SkipToWords();
        }
    }
}

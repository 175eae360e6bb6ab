namespace ContentKit.Text;

/// <summary>A stretch of one file. Line and column are computed only when somebody reads them.</summary>
public readonly record struct Location(SourceFile File, TextSpan Span)
{
    public LinePosition Start => File.PositionOf(Span.Start);

    public LinePosition End => File.PositionOf(Span.End);
}

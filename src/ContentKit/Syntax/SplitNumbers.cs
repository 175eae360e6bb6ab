using ContentKit.Diagnostics;

namespace ContentKit.Syntax;

/// <summary>Finds decimal commas and thousands separators that end an entry of a list in square brackets.</summary>
internal static class SplitNumbers
{
    public static void Report(Node before, Node after, DiagnosticBag bag)
    {
        var (file, end, next) = (before.Location.File, before.Location.Span.End, after.Location.Span.Start);
        if (next == end + 1 && end > 0 && file.Text[end] == ',' && char.IsAsciiDigit(file.Text[end - 1]) && char.IsAsciiDigit(file.Text[next]))
            bag.Report(YamlErrors.SplitNumber, file.At(end, 1), "The comma here cuts a number in two.");
    }
}

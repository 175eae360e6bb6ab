using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Finds fields that begin in another column than their neighbours.</summary>
internal static partial class YamlIndents
{
    /// <param name="at">Where the scanner gave up.</param>
    public static bool Report(SourceFile file, TextSpan span, int at, DiagnosticBag bag)
    {
        var line = file.PositionOf(at).Line;
        if (ColumnOf(file, line) is not { } own)
            return false;
        var open = ColumnsAbove(file, span, line);
        if (open.Count == 0 || open.Contains(own))
            return false;
        bag.Report(YamlErrors.Syntax, file.At(file.LineAt(line).Start + own, 0), Words(own, open[0]), "Begin fields that belong together in the same column, with the same number of blanks in front.");
        return true;
    }

    /// <summary>Where the names of the fields begin that are still open above a line, the nearest first.</summary>
    private static List<int> ColumnsAbove(SourceFile file, TextSpan span, int line)
    {
        var open = new List<int>();
        while (--line >= 1 && file.LineAt(line).Start >= span.Start)
            if (ColumnOf(file, line) is { } column && (open.Count == 0 || column < open[^1]))
                open.Add(column);
        return open;
    }

    /// <summary>Where the name of a field begins; null for a line that is none.</summary>
    private static int? ColumnOf(SourceFile file, int line)
    {
        var span = file.LineAt(line);
        return Field.Match(file.Text.Substring(span.Start, span.Length)) is { Success: true } field ? field.Groups["name"].Index : null;
    }

    private static string Words(int own, int others) => (own, others) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"This line is not indented, but the lines above it by {others}."),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"This line is indented by {own}, but the lines above it are not."),
        _ => string.Create(CultureInfo.InvariantCulture, $"This line is indented by {own}, but the lines above it by {others}."),
    };

    [GeneratedRegex(@"^ *(?:- +)*(?<name>[a-z][A-Za-z0-9_]*):(?: |$)")]
    private static partial Regex Field { get; }
}

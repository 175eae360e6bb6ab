using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Finds slips of the keyboard that the scanner reports in other words, or at the next line.</summary>
internal static partial class YamlSlips
{
    /// <param name="at">Where the scanner gave up.</param>
    public static bool Report(SourceFile file, TextSpan span, int at, DiagnosticBag bag)
    {
        var line = file.PositionOf(at).Line;
        return ReportSign(file, LineOf(file, line), isFirst: true, bag) || Above(file, span, line) is { } above && ReportSign(file, LineOf(file, above), isFirst: false, bag);
    }

    /// <param name="isFirst">True for the line of the error; the one above it may be at fault, but a list holds any text.</param>
    private static bool ReportSign(SourceFile file, (int Start, string Text) line, bool isFirst, DiagnosticBag bag)
    {
        if (OddBlank.Match(line.Text) is { Success: true } blank)
            bag.Report(YamlErrors.Syntax, PlaceOf(file, line, blank), $"A {NameOf(blank.Groups["sign"].Value[0])} stands here.", "Replace it with an ordinary space.");
        else if (WideColon.Match(line.Text) is { Success: true } wide)
            bag.Report(YamlErrors.Syntax, PlaceOf(file, line, wide), "A full-width colon stands here, which ends no name of a field.", $"Write an ordinary colon and a blank: {Mended(line.Text, wide, ": ")}");
        else if (NoBlank.Match(line.Text) is { Success: true } tight && (isFirst || !tight.Value.Contains('-', StringComparison.Ordinal)))
            bag.Report(YamlErrors.Syntax, PlaceOf(file, line, tight), "No blank stands behind the colon, so this is no field.", $"Put a blank behind the colon: {Mended(line.Text, tight, ": ")}");
        else
            return false;
        return true;
    }

    private static Location PlaceOf(SourceFile file, (int Start, string Text) line, Match match) => file.At(line.Start + match.Groups["sign"].Index, 1);

    private static string Mended(string line, Match match, string sign) =>
        $"{line[..match.Groups["sign"].Index].TrimStart()}{sign}{line[(match.Groups["sign"].Index + 1)..].Trim()}";

    private static string NameOf(char blank) => blank == '\u3000' ? "full-width space" : "non-breaking space";

    /// <summary>The line above that is not empty, or null.</summary>
    private static int? Above(SourceFile file, TextSpan span, int line)
    {
        while (--line >= 1 && file.LineAt(line).Start >= span.Start)
            if (!string.IsNullOrWhiteSpace(LineOf(file, line).Text))
                return line;
        return null;
    }

    private static (int Start, string Text) LineOf(SourceFile file, int line) =>
        file.LineAt(line) is var span ? (span.Start, file.Text.Substring(span.Start, span.Length)) : default;

    /// <summary>In front of a line, behind a dash or behind the colon of a name. Inside of a text such a blank does no harm.</summary>
    [GeneratedRegex(@"^(?:[ -]*|[ -]*[a-z][A-Za-z0-9_-]*:)(?<sign>[\u00A0\u2007\u202F\u3000])")]
    private static partial Regex OddBlank { get; }

    [GeneratedRegex(@"^[ -]*[a-z][A-Za-z0-9_-]* *(?<sign>\uFF1A)")]
    private static partial Regex WideColon { get; }

    /// <summary>Not the start of an address.</summary>
    [GeneratedRegex(@"^ *(?:- +)*[a-z][A-Za-z0-9_]*(?<sign>:)(?=[^\s:/])(?!.*: )")]
    private static partial Regex NoBlank { get; }
}

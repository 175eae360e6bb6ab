using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Printing;

/// <summary>Prints problems for people: place and message, the line of the file, what to do.</summary>
internal static class DiagnosticText
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, Palette palette, TextWriter output) => Write(diagnostics, palette, output, new CodeFrame());

    /// <param name="frames">Given by a caller that prints many, one after the other.</param>
    public static void Write(IEnumerable<Diagnostic> diagnostics, Palette palette, TextWriter output, CodeFrame frames)
    {
        var isFirst = true;
        foreach (var diagnostic in diagnostics)
        {
            if (!isFirst)
                output.WriteLine();
            isFirst = false;
            Write(diagnostic, palette, output, frames);
        }
    }

    private static void Write(Diagnostic diagnostic, Palette palette, TextWriter output, CodeFrame frames)
    {
        var (kind, place) = (diagnostic.Descriptor, diagnostic.Location);
        var severity = palette.Of(kind.Severity, $"{SeverityNames.Of(kind.Severity)} {kind.Id}");
        output.WriteLine($"{palette.Bold(PlaceOf(place))}: {severity}: {TerminalText.Escape(diagnostic.Message)} {palette.Faint($"[{kind.Name}]")}");
        var frame = frames.Of(place).ToList();
        for (var i = 0; i < frame.Count; i++)
            output.WriteLine(i == frame.Count - 1 ? palette.Of(kind.Severity, frame[i]) : frame[i]);
        var lead = "help:";
        foreach (var line in diagnostic.Advice.Split('\n'))
        {
            output.WriteLine($"{palette.Good(lead)} {TerminalText.Escape(line)}");
            lead = "     ";
        }
        if (diagnostic.Related is { } related)
            output.WriteLine($"see: {PlaceOf(related)}");
    }

    private static string PlaceOf(Location place)
    {
        var start = place.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{TerminalText.EscapeStart(place.File.Path)}:{start.Line}:{start.Column}");
    }
}

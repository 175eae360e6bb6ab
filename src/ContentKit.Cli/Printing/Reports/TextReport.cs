namespace ContentKit.Cli.Printing.Reports;

/// <summary>For people. Colours are for terminals and left out here.</summary>
internal static class TextReport
{
    public static void Write(Report report, TextWriter output) => DiagnosticText.Write(report.Problems, new Palette(isOn: false), output);
}

using System.Text.Json;
using ContentKit.Text;

namespace ContentKit.Cli.Printing.Reports.Sarif;

/// <summary>Where something is: the file seen from the root of the repository, lines and columns from 1.</summary>
internal static class SarifPlace
{
    public const string Root = "SRCROOT";

    public static void Write(Location place, Report report, Utf8JsonWriter json) => json.WriteObject("physicalLocation", () =>
    {
        WriteFile(place.File, report, json);
        WriteRegion("region", place.File, place.Span, json);
    });

    public static void WriteFile(SourceFile file, Report report, Utf8JsonWriter json) => json.WriteObject("artifactLocation", () =>
    {
        json.WriteString("uri", SarifText.UriOf(report.PathOf(file.Path)));
        if (!Report.IsOutside(file.Path))
            json.WriteString("uriBaseId", Root);
    });

    public static void WriteRegion(string name, SourceFile file, TextSpan span, Utf8JsonWriter json) => json.WriteObject(name, () =>
    {
        var (start, end) = (file.PositionOf(span.Start), file.PositionOf(span.End));
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    });
}

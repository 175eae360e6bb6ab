using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing;

/// <summary>Tells each problem once: a slip in a template shows in every leaflet.</summary>
internal static class Distinct
{
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.DistinctBy(it => (it.Descriptor.Id, it.Descriptor.Severity, it.Location.File.Path, it.Location.Span, it.Message)).Order(DiagnosticOrder.Default)];
}

using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Rules.Acceptance;

/// <summary>A page's own decision that a rule does not count for it.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Line">The one line that it is about, or null for the whole page.</param>
/// <param name="Words">Only findings whose marked text has these words, or null.</param>
internal sealed record Suppression(string Rule, string Reason, Location Place, int? Line, string? Words)
{
    public bool Covers(Diagnostic finding) =>
        finding.Descriptor.Id == Rule
        && (Line is null || finding.Location.Start.Line == Line)
        && (Words is null || TextOf(finding.Location).Contains(Words, StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> TextOf(Location place) => place.File.Text.AsSpan(place.Span.Start, place.Span.Length);
}

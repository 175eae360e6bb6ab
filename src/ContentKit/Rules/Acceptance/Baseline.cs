using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Rules.Acceptance;

/// <summary>The findings that a library had when it took up a rule. They are not reported until the text that they are about changes.</summary>
public sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    public const string FileName = "contentkit-baseline.json";

    public static readonly Baseline Empty = new([]);

    private static readonly string[] Never = ["URG", "SAF"];

    private readonly ILookup<string, BaselineEntry> _byPath = Entries.ToLookup(entry => entry.Path, StringComparer.Ordinal);

    public IEnumerable<BaselineEntry> For(string path) => _byPath[path];

    /// <summary>Errors of urgency, of medicine safety and of sign-offs are never old enough to be let pass.</summary>
    public static bool MayHold(Diagnostic finding) =>
        finding.Descriptor.IsWaivable && (finding.Descriptor.Severity != Severity.Error || !Never.Contains(finding.Descriptor.Id[..3]));

    /// <summary>What the findings of a library come to as entries, sorted.</summary>
    public static Baseline Of(IEnumerable<Diagnostic> findings) => new(
    [
        .. findings.Where(MayHold).GroupBy(finding => (Rule: finding.Descriptor.Id, finding.Location.File.Path, Text: TextOf(finding)))
            .Select(group => new BaselineEntry(group.Key.Rule, group.Key.Path, group.Key.Text, group.Count()))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Text),
    ]);

    /// <summary>Identifies the marked words within their line, wherever the line stands.</summary>
    internal static Fingerprint TextOf(Diagnostic finding)
    {
        var (file, span) = (finding.Location.File, finding.Location.Span);
        var line = file.LineAt(finding.Location.Start.Line);
        var words = file.Text.Substring(line.Start, line.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Fingerprint.Of($"{string.Join(' ', words)}\n{file.Text.AsSpan(span.Start, span.Length)}");
    }
}

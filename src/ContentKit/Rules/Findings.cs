using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>Collects what the rules find on one page. A rule reports under its own descriptor, with the severity of the profile.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _found = [];
    private ActiveRule? _rule;

    public IReadOnlyList<Diagnostic> All => _found;

    internal void Run(ActiveRule rule, RulePage page)
    {
        _rule = rule;
        rule.Rule.Check(page, this);
    }

    /// <summary>Lets a scan that serves many rules report under one of them.</summary>
    internal void Under(ActiveRule rule) => _rule = rule;

    public void Report(Location place, string message, string? help = null, Location? related = null, Repair? repair = null, Severity? severity = null)
    {
        var descriptor = _rule!.As(severity); // set by Run, the only caller of rules
        _found.Add(new Diagnostic(descriptor, place, message) { Help = help, Related = related, Repair = repair });
    }

    public void Report(Block block, int start, int length, string message, string? help = null, Severity? severity = null) =>
        Report(block.At(start, length), message, help, severity: severity);

    public void Report(Block block, Capture match, string message, string? help = null, Severity? severity = null) =>
        Report(block, match.Index, match.Length, message, help, severity);

    /// <summary>Reports words that the tool can replace. A place whose source is not the same characters (an entity, a filled-in value) gets no repair.</summary>
    public void Replace(Block block, int start, int length, string words, bool isSafe, string message, Severity? severity = null)
    {
        var place = block.At(start, length);
        var source = place.File.Text.AsSpan(place.Span.Start, place.Span.Length);
        var repair = source.SequenceEqual(block.Text.AsSpan(start, length)) ? new Repair($"Write '{words}'", isSafe, [new TextEdit(place.Span, words)]) : null;
        Report(place, message, $"Write '{words}'.", repair: repair, severity: severity);
    }

    public void Replace(Block block, Capture match, string words, bool isSafe, string message, Severity? severity = null) =>
        Replace(block, match.Index, match.Length, words, isSafe, message, severity);
}

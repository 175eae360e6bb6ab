using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>What a library says of one rule. Severity null means that the rule does not run.</summary>
public sealed record RuleChoice(string Rule, Location Place, Severity? Severity, string? Reason);

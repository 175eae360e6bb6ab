using ContentKit.Diagnostics;
using ContentKit.Syntax;

namespace ContentKit.Sites.Reviews;

/// <summary>Reads 'review' in contentkit.yml. What does not fit its schema was reported and keeps its default.</summary>
internal static class ReviewPolicyReader
{
    public static ReviewPolicy Read(Node? node, DiagnosticBag bag)
    {
        var usual = new ReviewPolicy();
        if (node is null)
            return usual;
        return new ReviewPolicy
        {
            Warn = PeriodReader.Read(node["warn"], bag) ?? usual.Warn,
            Grace = PeriodReader.Read(node["grace"], bag) ?? usual.Grace,
            Cycle = PeriodReader.Read(node["cycle"], bag) ?? usual.Cycle,
            After = node["after"]?.Text switch
            {
                "warn" => OverdueAction.Warn,
                "banner" => OverdueAction.Banner,
                "withdraw" => OverdueAction.Withdraw,
                _ => usual.After,
            },
            Unsigned = node["requireSignature"]?.Text switch
            {
                "true" => Severity.Error,
                "warn" => Severity.Warning,
                _ => null,
            },
        };
    }
}

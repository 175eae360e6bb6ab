using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Syntax;

namespace ContentKit.Sites.Reviews;

/// <summary>Reads 'review' in contentkit.yml. What does not fit its schema was reported and keeps its default.</summary>
internal static class ReviewPolicyReader
{
    /// <summary>Any day does to see that a length of time can be added to one.</summary>
    private static readonly DateOnly SomeDay = new(2000, 1, 1);

    public static ReviewPolicy Read(Node? node, DiagnosticBag bag)
    {
        var usual = new ReviewPolicy();
        if (node is null)
            return usual;
        return new ReviewPolicy
        {
            Warn = Period(node["warn"], bag) ?? usual.Warn,
            Grace = Period(node["grace"], bag) ?? usual.Grace,
            Cycle = Period(node["cycle"], bag) ?? usual.Cycle,
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

    private static string? Period(Node? node, DiagnosticBag bag)
    {
        if (node is not { Kind: NodeKind.Scalar, IsNull: false })
            return null;
        if (IsoDuration.Add(SomeDay, node.Text) is not null)
            return node.Text;
        if (!bag.HasErrorAt(node.Location))
            bag.Report(ModelErrors.UnusablePeriod, node.Location, $"'{node.Text}' cannot be added to a date.");
        return null;
    }
}

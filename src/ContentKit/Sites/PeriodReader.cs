using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Syntax;

namespace ContentKit.Sites;

/// <summary>Reads a length of time in contentkit.yml that will be added to days.</summary>
internal static class PeriodReader
{
    /// <summary>Any day does to see that a length of time can be added to one.</summary>
    private static readonly DateOnly SomeDay = new(2000, 1, 1);

    /// <summary>Null where there is none, and after reporting that it cannot be used.</summary>
    public static string? Read(Node? node, DiagnosticBag bag)
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

using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Rules.Acceptance;

/// <summary>Reads the suppressions of a page: the field 'suppress', and comment lines before the line that they are about.</summary>
internal sealed class SuppressionReader(RuleSet rules, DiagnosticBag bag)
{
    public const string Field = "suppress";

    public List<Suppression> Read(SourceFile file, Node fields)
    {
        var found = new List<Suppression>();
        foreach (var item in fields[Field]?.Items ?? [])
            if (Read(item) is { } suppression)
                found.Add(suppression);
        if (file.Text.Contains(CommentLine.Mark, StringComparison.Ordinal))
            for (var line = 1; line <= file.LineCount; line++)
                ReadLine(file, fields, line, found);
        return found;
    }

    /// <summary>Null for one that is not whole, which the schema check tells.</summary>
    private Suppression? Read(Node item) =>
        Text(item, "rule") is { } rule && Text(item, "reason") is { } reason && item["rule"] is { } place && Known(rule, place.Location)
            ? new Suppression(rule, reason, place.Location, null, Text(item, "text")) : null;

    private static string? Text(Node node, string name) =>
        node.Kind == NodeKind.Mapping && node[name] is { Kind: NodeKind.Scalar, IsNull: false } value && !string.IsNullOrWhiteSpace(value.Text) ? value.Text : null;

    private void ReadLine(SourceFile file, Node fields, int number, List<Suppression> found)
    {
        var line = file.LineAt(number);
        var text = file.Text.Substring(line.Start, line.Length);
        if (!text.Contains(CommentLine.Mark, StringComparison.Ordinal) || IsText(fields, line.Start))
            return;
        if (CommentLine.Parse(text) is not { } comment)
        {
            bag.Report(RuleErrors.BadSuppression, file.At(line.Start, line.Length), "This line is meant to suppress a rule, but it cannot be read.");
            return;
        }
        foreach (Capture rule in comment.Rules)
        {
            var place = file.At(line.Start + rule.Index, rule.Length);
            if (comment.Reason.Length == 0)
                bag.Report(RuleErrors.BadSuppression, place, $"The suppression of {rule.Value} gives no reason.");
            else if (Known(rule.Value, place))
                found.Add(new Suppression(rule.Value, comment.Reason, place, NextLine(file, number), null));
        }
    }

    private bool Known(string rule, Location place)
    {
        if (!rules.Ids.Contains(rule))
            bag.Report(RuleErrors.BadSuppression, place, $"There is no rule called '{rule}' that could be suppressed.",
                NearestName.Find(rule, rules.Ids) is { } near ? $"Did you mean '{near}'?" : null);
        else if (!rules.IsWaivable(rule))
            bag.Report(RuleErrors.BadSuppression, place, $"The rule {rule} cannot be suppressed: it keeps the names of reviewers true.",
                "Remove the suppression, and have the change reviewed and signed with 'contentkit review sign'.");
        else
            return true;
        return false;
    }

    /// <summary>The next line with words that is no such comment itself.</summary>
    private static int NextLine(SourceFile file, int number)
    {
        do
            number++;
        while (number < file.LineCount && file.LineAt(number) is var line && file.Text.AsSpan(line.Start, line.Length) is var text && (text.IsWhiteSpace() || text.Contains(CommentLine.Mark, StringComparison.Ordinal)));
        return number;
    }

    /// <summary>True when the line is part of a value: readers see it, so it is no comment.</summary>
    private static bool IsText(Node node, int offset) => node.Kind switch
    {
        NodeKind.Scalar => node.Location.Span.Start <= offset && offset < node.Location.Span.End,
        NodeKind.Sequence => node.Items.Any(item => IsText(item, offset)),
        _ => node.Entries.Any(entry => IsText(entry.Value, offset)),
    };
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Proves that an output holds every item once, whole, visible, in order and in its own tier (the first law).</summary>
internal sealed class Completeness(IReadOnlyList<ProofItem> items, ImmutableArray<ProofNode> roots, TemplatePlaces places, DiagnosticBag bag)
{
    private const int MaximumReports = 5;
    private readonly Printed?[] _printed = new Printed?[items.Count];
    private readonly List<ProofNode> _tiers = [.. roots.SelectMany(root => TiersOf(root, []))];

    public void Check(Reading reading, ReadOnlySpan<char> output)
    {
        var missing = Collect(reading);
        if (missing.Count > 0)
        {
            ReportMissing(missing);
            return;
        }
        var problems = 0;
        foreach (var root in roots)
            CheckOrder(root, ref problems);
        if (problems > 0)
            return;
        var end = -1;
        foreach (var tiers in TiersByUrgency())
        {
            var (first, last) = (int.MaxValue, -1);
            foreach (var tier in tiers)
            {
                CheckTier(tier, reading, output);
                var (start, stop) = CheckOrder(tier, ref problems);
                (first, last) = (Math.Min(first, start), Math.Max(last, stop));
            }
            if (first < end)
                Report(tiers.First(), first, "is printed before a more urgent tier");
            end = last;
        }
    }

    /// <summary>The same tier of a leaflet and of its translation count as one: their lines may alternate, those of other tiers may not.</summary>
    private IEnumerable<IGrouping<string, ProofNode>> TiersByUrgency() =>
        _tiers.GroupBy(tier => tier.Path).OrderBy(tiers => roots.Length == 1 ? 0 : TierNames.Bit(tiers.First().Tier));

    private List<(int Item, Printed? Hidden)> Collect(Reading reading)
    {
        Dictionary<int, Printed> hidden = [];
        var repeats = 0;
        foreach (var printed in reading.Items)
        {
            if (printed.Hidden is not null)
                hidden.TryAdd(printed.Item, printed);
            else if (_printed[printed.Item] is null)
                _printed[printed.Item] = printed;
            else if (repeats++ < MaximumReports)
                bag.Report(TemplateErrors.RepeatedItem, places.Near(printed.Start), $"{Name(printed.Item)} is printed a second time.", related: items[printed.Item].Location);
        }
        var missing = new List<(int, Printed?)>();
        for (var item = 0; item < items.Count; item++)
            if (_printed[item] is null || items[item].IsLost)
                missing.Add((item, hidden.TryGetValue(item, out var where) ? where : null));
        return missing;
    }

    private void ReportMissing(List<(int Item, Printed? Hidden)> missing)
    {
        foreach (var (item, hidden) in missing.Take(MaximumReports))
        {
            var more = missing.Count > MaximumReports && item == missing[MaximumReports - 1].Item ? $" {missing.Count - MaximumReports} more texts are missing too." : "";
            if (hidden is { } where)
                bag.Report(TemplateErrors.MissingItem, places.Near(where.Start), $"{Name(item)} is printed only {where.Hidden}.{more}", related: items[item].Location);
            else
                bag.Report(TemplateErrors.MissingItem, places.Root, $"{Name(item)} is not printed.{more}", related: items[item].Location);
        }
    }

    private string Name(int item) => $"'{items[item].Path}' (\"{items[item].Words}\")";

    /// <summary>Gives the first and last position below a node; children may not overlap, and those of an ordered node follow each other.</summary>
    private (int First, int Last) CheckOrder(ProofNode node, ref int problems)
    {
        if (node.Item >= 0)
            return (_printed[node.Item]!.Value.Start, _printed[node.Item]!.Value.Start); // nothing is missing here
        var (first, last) = (int.MaxValue, -1);
        var parts = new List<(int First, int Last, ProofNode Node, int Index)>(node.Children.Count);
        foreach (var child in node.Children)
        {
            var (childFirst, childLast) = CheckOrder(child, ref problems);
            if (childLast < 0)
                continue;
            parts.Add((childFirst, childLast, child, parts.Count));
            (first, last) = (Math.Min(first, childFirst), Math.Max(last, childLast));
        }
        parts.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Index.CompareTo(b.Index));
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].First < parts[i - 1].Last || node.IsOrdered && parts[i].Index < parts[i - 1].Index)
            {
                if (problems++ < MaximumReports)
                    ReportOrder(parts[i - 1].Node, parts[i].Node, parts[i].First);
            }
        return (first, last);
    }

    private void ReportOrder(ProofNode before, ProofNode after, int at) =>
        bag.Report(before.Tier is not null || after.Tier is not null ? TemplateErrors.WrongTier : TemplateErrors.WrongOrder, places.Near(at),
            $"'{after.Path}' is printed in the midst of '{before.Path}', or before it should be.", related: items[FirstItem(after)].Location);

    private static int FirstItem(ProofNode node) => node.Item >= 0 ? node.Item : FirstItem(node.Children[0]);

    private static List<ProofNode> TiersOf(ProofNode node, List<ProofNode> found)
    {
        if (node.Tier is not null)
            found.Add(node);
        else
            node.Children.ForEach(child => TiersOf(child, found));
        return found;
    }

    /// <summary>The first two children of a tier are its label and its lead-in.</summary>
    private void CheckTier(ProofNode tier, Reading reading, ReadOnlySpan<char> output)
    {
        var label = _printed[tier.Children[0].Item]!.Value; // nothing is missing here
        var heading = _printed[tier.Children[1].Item]!.Value;
        var ignored = 0;
        var (first, last) = CheckOrder(tier, ref ignored);
        if (label.Start != first || heading.Start != Second(tier, label.Start))
            Report(tier, label.Start, "does not begin with its label and its lead-in");
        else if (reading.NeedsHeadings && label.Heading < 0)
            Report(tier, label.Start, "has its label outside of a heading (h1 to h6)");
        else if (reading.NeedsHeadings && reading.Headings.Any(at => at > label.Start && at < last && at != heading.Heading && !IsTwin(tier, at)))
            Report(tier, last, "has another heading between its label and its last condition");
        else
            CheckSurroundings(tier, first, last, output);
    }

    /// <summary>True for the heading of the same tier in another language.</summary>
    private bool IsTwin(ProofNode tier, int heading) =>
        SameTier(tier).Any(twin => twin.Children.Take(2).Any(child => _printed[child.Item]!.Value.Heading == heading)); // nothing is missing here

    private IEnumerable<ProofNode> SameTier(ProofNode tier) => _tiers.Where(other => other.Path == tier.Path);

    private int Second(ProofNode tier, int first)
    {
        var second = int.MaxValue;
        foreach (var item in ItemsOf(tier, []))
            if (_printed[item]!.Value.Start is var start && start > first && start < second)
                second = start;
        return second;
    }

    private static List<int> ItemsOf(ProofNode node, List<int> found)
    {
        if (node.Item >= 0)
            found.Add(node.Item);
        foreach (var child in node.Children)
            ItemsOf(child, found);
        return found;
    }

    /// <summary>No element around an item, and no literal text between two items, may name another tier.</summary>
    private void CheckSurroundings(ProofNode tier, int first, int last, ReadOnlySpan<char> output)
    {
        var own = TierNames.Bit(tier.Tier);
        foreach (var item in ItemsOf(tier, []))
            if (_printed[item]!.Value.Tiers is var named && (named & ~own) != 0)
            {
                Report(tier, _printed[item]!.Value.Start, $"stands in an element that is marked as '{TierNames.All[int.TrailingZeroCount(named & ~own)]}'");
                return;
            }
        foreach (var other in _tiers.Where(other => other.Path != tier.Path))
        {
            var word = items[other.Children[0].Item].Text.Text;
            var heading = items[other.Children[1].Item].Text.Text;
            var between = output[first..last];
            if (heading.Length > 0 && between.Contains(heading, StringComparison.OrdinalIgnoreCase) && !OwnWordsHold(tier, heading))
                Report(tier, first, $"has the lead-in of another tier (\"{heading}\") inside it");
            else if (Stands(word, between) && !OwnWordsHold(tier, word))
                Report(tier, first, $"has the label of another tier (\"{word}\") inside it");
        }
    }

    /// <summary>True when the words stand alone on a line or between two tags.</summary>
    private static bool Stands(string words, ReadOnlySpan<char> output)
    {
        foreach (var range in output.SplitAny('<', '>', '\n'))
            if (output[range].Trim(" \t:.=*-#").Equals(words, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool OwnWordsHold(ProofNode tier, string words) =>
        SameTier(tier).SelectMany(twin => ItemsOf(twin, [])).Any(item => items[item].Text.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private void Report(ProofNode tier, int at, string problem) =>
        bag.Report(TemplateErrors.WrongTier, places.Near(at), $"The tier '{tier.Tier}' {problem}.", related: items[FirstItem(tier)].Location);
}

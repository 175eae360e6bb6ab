using System.Globalization;
using System.Text;
using ContentKit.Comparing;

namespace ContentKit.Cli.Printing.Differences;

/// <summary>Prints differences as a comment for a pull request. All words of authors stand in code, where nothing can be mentioned or closed.</summary>
internal static class DifferenceMarkdown
{
    /// <summary>A comment on GitHub may have 65,536 characters.</summary>
    public const int Limit = 65_000;

    private const int ForTable = 20_000;
    private const int ForNote = 600;

    public static void Write(DifferenceReport report, TextWriter output) => output.Write(Text(report));

    private static string Text(DifferenceReport report)
    {
        var text = new StringBuilder("<!-- contentkit diff -->\n### Clinical diff\n\n");
        text.Append(report.Summary).Append('\n');
        AppendAll(text, "\n", report.Comparison.Incomparable.Select(item => Line(item, report)), ForTable, "more that could not be compared");
        if (report.Comparison.Leaflets.IsEmpty)
            return text.ToString();
        AppendAll(text, "\n| leaflet | class | changes | signed |\n|---|---|---|---|\n", report.Comparison.Leaflets.Select(Row), text.Length + ForTable, "more leaflets");
        AppendDetails(text, report);
        return text.ToString();
    }

    private static string Line(Incomparable item, DifferenceReport report) =>
        $"- **Cannot be compared:** {MarkdownFence.Inline(item.Leaflet ?? item.Source)} in {MarkdownFence.Inline(report.SideOf(item))}: {MarkdownFence.Inline(item.Reason)}\n";

    private static string Row(LeafletDifference leaflet) => string.Create(CultureInfo.InvariantCulture,
        $"| {MarkdownFence.Inline($"{leaflet.Language}/{leaflet.Id}")} | {(leaflet.Class == ChangeClass.SafetyCritical ? "**safety-critical**" : ChangeKinds.NameOf(leaflet.Class))} | {leaflet.Changes.Length} | {(leaflet.IsSigned ? "yes" : "no")} |\n");

    private static void AppendAll(StringBuilder text, string head, IEnumerable<string> lines, int limit, string rest)
    {
        var left = 0;
        foreach (var line in lines)
        {
            if (left > 0 || text.Length + line.Length > limit)
                left++;
            else
                text.Append(head).Append(line);
            head = "";
        }
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n{left} {rest}.\n");
    }

    private static void AppendDetails(StringBuilder text, DifferenceReport report)
    {
        var (leaflets, changes, critical) = (0, 0, 0);
        foreach (var leaflet in report.Comparison.Leaflets)
        {
            var lines = leaflet.Changes.Select(Lines).ToList();
            var fitting = Fitting(lines, Limit - ForNote - text.Length);
            if (fitting > 0)
                text.Append('\n').Append(MarkdownFence.Inline($"{leaflet.Language}/{leaflet.Id}")).Append("\n\n").Append(MarkdownFence.Block("diff", string.Concat(lines.Take(fitting))));
            leaflets += fitting < lines.Count ? 1 : 0;
            changes += lines.Count - fitting;
            critical += leaflet.Changes.Skip(fitting).Count(change => change.Class == ChangeClass.SafetyCritical);
        }
        if (changes > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n**Left out because a comment has a limit:** {changes} changes in {leaflets} leaflets, {critical} of them safety-critical. See them all with the text or JSON output of the same comparison.\n");
    }

    /// <summary>How many of the changes there is room for, fences and name included.</summary>
    private static int Fitting(List<string> lines, int room)
    {
        var count = 0;
        var block = new StringBuilder();
        while (count < lines.Count && block.Append(lines[count]).Length < room - ForNote)
            count++;
        return count;
    }

    /// <summary>A line that GitHub paints orange, then what is gone in red and what is new in green.</summary>
    private static string Lines(Change change)
    {
        var place = change.Place.Length == 0 ? "" : change.Place + ": ";
        var mark = change.Class switch { ChangeClass.SafetyCritical => "!", ChangeClass.Clinical => "!", _ => "#" };
        var text = new StringBuilder().Append(mark).Append(' ').Append(ChangeKinds.NameOf(change.Class)).Append(": ").Append(Safe(place + change.Message)).Append('\n');
        if (!change.Words.IsEmpty)
            text.Append("- ").Append(Marked(change, PieceKind.Removed, "[-", "-]")).Append("\n+ ").Append(Marked(change, PieceKind.Added, "{+", "+}")).Append('\n');
        else if (change.Before is not null && change.Before == change.After)
            text.Append("  ").Append(Safe(change.Before)).Append('\n');
        else
            text.Append(change.Before is { Length: > 0 } ? $"- {Safe(change.Before)}\n" : "").Append(change.After is { Length: > 0 } ? $"+ {Safe(change.After)}\n" : "");
        return text.ToString();
    }

    private static string Marked(Change change, PieceKind side, string open, string close) => string.Concat(change.Words
        .Where(piece => piece.Kind == PieceKind.Same || piece.Kind == side)
        .Select(piece => piece.Kind == PieceKind.Same ? Safe(piece.Text) : $"{(piece.Text.StartsWith(' ') ? " " : "")}{open}{Safe(piece.Text.TrimStart(' '))}{close}")).TrimStart();

    private static string Safe(string text) => TerminalText.Escape(text.ReplaceLineEndings(" "));
}

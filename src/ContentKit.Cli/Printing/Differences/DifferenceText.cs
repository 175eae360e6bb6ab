using ContentKit.Comparing;

namespace ContentKit.Cli.Printing.Differences;

/// <summary>Prints differences for people: leaflet, place and change, then the text with its changed words marked.</summary>
internal static class DifferenceText
{
    private const string Indent = "      ";

    public static void Write(DifferenceReport report, Palette palette, TextWriter output)
    {
        foreach (var item in report.Comparison.Incomparable)
            output.WriteLine($"{palette.Removed("cannot be compared:")} {TerminalText.Escape($"{item.Leaflet ?? item.Source} in {report.SideOf(item)}{(item.Leaflet is null ? "" : $" ({item.Source})")}: {item.Reason}")}");
        var isFirst = report.Comparison.Incomparable.IsEmpty;
        foreach (var leaflet in report.Comparison.Leaflets)
        {
            if (!isFirst)
                output.WriteLine();
            isFirst = false;
            output.WriteLine($"{palette.Bold(TerminalText.EscapeStart($"{leaflet.Language}/{leaflet.Id}"))}  {TerminalText.Escape(leaflet.Title)}  {palette.Faint(TerminalText.Escape($"({leaflet.Source}, {(leaflet.IsSigned ? "signed" : "not signed")})"))}");
            foreach (var change in leaflet.Changes)
                Write(change, palette, output);
        }
    }

    private static void Write(Change change, Palette palette, TextWriter output)
    {
        var place = change.Place.Length == 0 ? "" : $"{OneLine(change.Place)}: ";
        output.WriteLine($"  {Paint(change.Class, palette)} {TerminalText.Escape(place + OneLine(change.Message))}");
        if (!change.Words.IsEmpty)
            output.WriteLine(Indent + string.Concat(change.Words.Select(piece => Marked(piece, palette))).TrimStart());
        else if (change.Before is not null && change.Before == change.After)
            output.WriteLine(Indent + TerminalText.Escape(OneLine(change.Before)));
        else
            Whole(change, palette, output);
    }

    private static void Whole(Change change, Palette palette, TextWriter output)
    {
        if (change.Before is { Length: > 0 } before)
            output.WriteLine(Indent + palette.Removed($"[-{TerminalText.Escape(OneLine(before))}-]"));
        if (change.After is { Length: > 0 } after)
            output.WriteLine(Indent + palette.Good($"{{+{TerminalText.Escape(OneLine(after))}+}}"));
    }

    private static string Paint(ChangeClass kind, Palette palette) => ChangeKinds.NameOf(kind).PadRight(16) is var name && kind == ChangeClass.SafetyCritical ? palette.Removed(name)
        : kind == ChangeClass.Clinical ? palette.Bold(name) : palette.Faint(name);

    private static string Marked(Piece piece, Palette palette)
    {
        var (space, text) = (piece.Text.StartsWith(' ') ? " " : "", TerminalText.Escape(piece.Text.TrimStart(' ')));
        return space + (piece.Kind switch
        {
            PieceKind.Removed => palette.Removed($"[-{text}-]"),
            PieceKind.Added => palette.Good($"{{+{text}+}}"),
            _ => text,
        });
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

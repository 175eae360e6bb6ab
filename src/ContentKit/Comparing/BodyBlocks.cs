using System.Text.RegularExpressions;

namespace ContentKit.Comparing;

/// <summary>Cuts the plain text of a narrative into its blocks.</summary>
internal static partial class BodyBlocks
{
    public static List<BodyBlock> Cut(string text)
    {
        var blocks = new List<BodyBlock>();
        var lines = text.Split('\n');
        var (label, isOpen) = ("", false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var mark = Marker.Match(line);
            if (line.Length == 0 || Underline.IsMatch(line))
                isOpen = false;
            else if (!mark.Success && IsLabel(lines, i))
                (label, isOpen) = (line + " ", false);
            else if (isOpen && !mark.Success)
                blocks[^1] = blocks[^1] with { Text = $"{blocks[^1].Text} {line}" };
            else
            {
                blocks.Add(new BodyBlock(label + line[mark.Length..], mark.Success, mark.Success && char.IsAsciiDigit(line[0])));
                (label, isOpen) = ("", true);
            }
        }
        return blocks;
    }

    /// <summary>"Warning:" above a text that stands further in; it belongs to that text.</summary>
    private static bool IsLabel(string[] lines, int at) =>
        lines[at].EndsWith(':') && !lines[at].Trim().Contains(' ', StringComparison.Ordinal) && at + 1 < lines.Length && Indent(lines[at + 1]) > Indent(lines[at]);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^(?:-|[0-9]{1,9}\.)(?: |$)")]
    private static partial Regex Marker { get; }

    [GeneratedRegex("^-{2,}$")]
    private static partial Regex Underline { get; }
}

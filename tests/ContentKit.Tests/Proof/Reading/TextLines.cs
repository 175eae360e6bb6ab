using System.Text.RegularExpressions;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Joins the lines of a plain text that were only broken because they were too long.</summary>
internal static partial class TextLines
{
    private const int Columns = 72;

    public static List<Block> Of(string text, ThemeWords furniture)
    {
        var blocks = new List<Block>();
        var last = "";
        foreach (var line in text.Split('\n'))
        {
            var words = line.Trim();
            if (words.Length == 0 || Underline().IsMatch(words))
            {
                if (words.Length > 0 && blocks.Count > 0)
                    blocks[^1] = blocks[^1] with { IsHeading = true };
                last = "";
                continue;
            }
            var first = words.Split(' ')[0];
            if (last.Length > 0 && last.Length + 1 + first.Length > Columns && !Mark().IsMatch(line) && !furniture.BeginWithLabel(words))
                blocks[^1] = blocks[^1] with { Text = blocks[^1].Text + " " + words };
            else
                blocks.Add(new Block(Mark().Replace(line, "").Trim(), false));
            last = line;
        }
        return blocks;
    }

    [GeneratedRegex(@"^(?:=+|-+)$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*(?:-|\d+\.)\s")]
    private static partial Regex Mark();
}

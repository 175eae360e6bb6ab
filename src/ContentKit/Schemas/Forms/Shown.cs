using System.Text;

namespace ContentKit.Schemas.Forms;

/// <summary>Quotes what an author wrote inside a message: shortened, on one line.</summary>
internal static class Shown
{
    private const int Limit = 60;

    public static string Text(string text)
    {
        var shown = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > Limit)
                return shown.Append("…'").ToString();
            shown.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        }
        return shown.Append('\'').ToString();
    }

    /// <summary>'a', 'b' or 'c'.</summary>
    public static string Choice(IReadOnlyList<string> names, string last = "or") => names.Count == 1
        ? $"'{names[0]}'"
        : $"'{string.Join("', '", names.SkipLast(1))}' {last} '{names[^1]}'";
}

using System.Globalization;
using System.Text;

namespace ContentKit.Cli.Printing;

/// <summary>Makes text of content safe to print: it can neither steer a terminal nor give commands to the log of a build server.</summary>
internal static class TerminalText
{
    /// <summary>The text on one line, with everything invisible written as \u001b and the like.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
            return text;
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (shown, length) = At(text, at);
            safe.Append(shown);
            at += length;
        }
        return safe.ToString();
    }

    /// <summary>For text at the start of a line, where '::' begins a command in the log of GitHub.</summary>
    public static string EscapeStart(string text)
    {
        var safe = Escape(text);
        return safe.TrimStart().StartsWith("::", StringComparison.Ordinal) ? safe.Replace("::", Code(':') + ":", StringComparison.Ordinal) : safe;
    }

    /// <summary>True for text that needs no look at each character: visible ASCII without what could begin a command.</summary>
    public static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && !text.Contains("##", StringComparison.Ordinal);

    /// <summary>How the character at an offset is shown, and how many UTF-16 code units it has.</summary>
    public static (string Shown, int Length) At(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return (Code(text[at]), 1);
        if (IsInvisible(rune) || IsLogCommand(text, at))
            return (Code(rune.Value), rune.Utf16SequenceLength);
        return (rune.ToString(), rune.Utf16SequenceLength);
    }

    /// <summary>Build servers obey '##[' and '##vso[' anywhere in a line.</summary>
    private static bool IsLogCommand(string text, int at) =>
        at > 0 && text[at] == '#' && text[at - 1] == '#' && (text.AsSpan(at + 1).StartsWith("[") || text.AsSpan(at + 1).StartsWith("vso["));

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private static string Code(int value) => string.Create(CultureInfo.InvariantCulture, $"\\u{value:x4}");
}

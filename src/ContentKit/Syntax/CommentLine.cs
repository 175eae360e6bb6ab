using System.Text.RegularExpressions;

namespace ContentKit.Syntax;

/// <summary>A line for the tool and not for readers: <c># contentkit-disable-next-line RULE -- reason</c>, in the body between <c>&lt;!--</c> and <c>--&gt;</c>.</summary>
/// <param name="Rules">Their places are those in the line.</param>
internal sealed partial record CommentLine(CaptureCollection Rules, string Reason)
{
    public const string Mark = "contentkit-disable";

    private const string Open = "<!--", Close = "-->";

    /// <summary>Null when the line is anything else.</summary>
    public static CommentLine? Parse(string line)
    {
        var isHtml = line.AsSpan().TrimStart().StartsWith(Open, StringComparison.Ordinal);
        var end = isHtml ? line.IndexOf(Close, StringComparison.Ordinal) : line.Length;
        if (end < 0 || isHtml && !line.AsSpan(end + Close.Length).IsWhiteSpace())
            return null;
        var match = Form().Match(line[..end]);
        return match.Success ? new CommentLine(match.Groups["rule"].Captures, match.Groups["reason"].Value.Trim()) : null;
    }

    public static bool IsHtml(string line) => line.AsSpan().TrimStart().StartsWith(Open, StringComparison.Ordinal) && !line.Contains('\n', StringComparison.Ordinal) && Parse(line) is not null;

    [GeneratedRegex(@"^[ \t]*(?:#|<!--)[ \t]*contentkit-disable-next-line(?:[ ,]+(?<rule>[A-Z]{3}[0-9]{3}))+[ \t]*(?:--(?<reason>.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

using System.Buffers;
using System.Text;

namespace ContentKit.Text;

/// <summary>Escapes text for HTML and XML, in element content and in quoted attributes alike.</summary>
internal static class HtmlEncoding
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var at = FirstIn(text); at >= 0; at = FirstIn(text))
        {
            output.Append(text[..at]).Append(ReferenceTo(text[at]));
            text = text[(at + 1)..];
        }
        output.Append(text);
    }

    /// <summary>Where the first character is that must be escaped; -1 when there is none.</summary>
    public static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>What stands for a character that must be escaped.</summary>
    public static string ReferenceTo(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var output = new StringBuilder(text.Length + 16);
        Append(output, text);
        return output.ToString();
    }
}

using System.Text;

namespace ContentKit.Syntax.Markdown;

/// <summary>Fills <c>{{ name }}</c> in text that is not parsed as Markdown: addresses of links, plain fields.</summary>
internal static class Variables
{
    public static string Fill(string text, IReadOnlyDictionary<string, string> values, bool isMarkdown = false)
    {
        var at = text.IndexOf("{{", StringComparison.Ordinal);
        if (at < 0)
            return text;
        var output = new StringBuilder();
        var rest = text.AsSpan();
        for (; at >= 0; at = rest.IndexOf("{{"))
        {
            output.Append(rest[..at]);
            rest = rest[at..];
            var length = VariableParser.Measure(rest, out var name);
            output.Append(length > 0 && values.TryGetValue(name, out var value) ? isMarkdown ? Escape(value) : value : rest[..Math.Max(length, 2)]);
            rest = rest[Math.Max(length, 2)..];
        }
        return output.Append(rest).ToString();
    }

    /// <summary>A value is words, whatever signs it holds.</summary>
    private static string Escape(string value)
    {
        var output = new StringBuilder(value.Length);
        foreach (var character in value)
            (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' ? output.Append('\\') : output).Append(character);
        return output.ToString();
    }
}

using System.Globalization;
using System.Text;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Model.Signing;

/// <summary>Writes values so that two of them give the same text exactly when readers see the same. Signatures rest on it: its form never changes.</summary>
internal static class CanonicalText
{
    public static string Of(RenderedText text) => Words(text.Text);

    public static string Of(Value value)
    {
        var output = new StringBuilder();
        Write(value, output);
        return output.ToString();
    }

    private static void Write(Value value, StringBuilder output)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                output.Append('[');
                foreach (var item in value.Items)
                    Write(item, output);
                output.Append(']');
                break;
            case ValueKind.Group or ValueKind.Tier:
                output.Append('{');
                foreach (var field in value.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    output.Append(field.Name).Append('=');
                    Write(field.Value, output);
                }
                output.Append('}');
                break;
            case ValueKind.Text or ValueKind.Timing:
                Write(Words(value.Text.Text), output);
                break;
            default:
                Write(value.Raw, output);
                break;
        }
    }

    /// <summary>The length in front keeps two texts from running into one.</summary>
    private static void Write(string text, StringBuilder output) =>
        output.Append(CultureInfo.InvariantCulture, $"{text.Length}:{text}");

    /// <summary>Line by line; blanks between words count as one.</summary>
    private static string Words(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}

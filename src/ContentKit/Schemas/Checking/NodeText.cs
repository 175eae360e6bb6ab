using System.Text;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>One text for equal values, whatever their layout and the order of their fields.</summary>
internal static class NodeText
{
    public static bool AreEqual(Node one, Node other) => one.Kind == other.Kind && Of(one) == Of(other);

    public static string Of(Node value)
    {
        if (value.Kind == NodeKind.Scalar)
            return value.Text;
        var text = new StringBuilder();
        Append(value, text);
        return text.ToString();
    }

    private static void Append(Node value, StringBuilder text)
    {
        switch (value.Kind)
        {
            case NodeKind.Scalar:
                text.Append(value.Text.Length).Append(':').Append(value.Text);
                break;
            case NodeKind.Sequence:
                text.Append('[');
                foreach (var item in value.Items)
                    Append(item, text);
                text.Append(']');
                break;
            default:
                text.Append('{');
                foreach (var entry in value.Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
                {
                    Append(entry.Key, text);
                    Append(entry.Value, text);
                }
                text.Append('}');
                break;
        }
    }
}

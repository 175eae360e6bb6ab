using System.Globalization;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>Gives scalars a type: what the rules ask for decides, never a guess.</summary>
internal static class Typing
{
    /// <summary>The one kind as which a value passes; None when it is of the wrong kind.</summary>
    public static ValueKinds KindOf(Node value, ValueKinds accepted)
    {
        if (value.Kind != NodeKind.Scalar)
            return accepted & (value.Kind == NodeKind.Mapping ? ValueKinds.Group : ValueKinds.List);
        if (!value.IsPlain)
            return accepted & ValueKinds.Text;
        if (value.IsNull)
            return accepted & ValueKinds.Null;
        if ((accepted & ValueKinds.Numbers) != 0 && NumberKindOf(value.Text) is var number && (accepted & number) != 0)
            return number;
        if ((accepted & ValueKinds.Boolean) != 0 && value.Text is "true" or "false")
            return ValueKinds.Boolean;
        return value.IsTyped ? ValueKinds.None : accepted & ValueKinds.Text;
    }

    /// <summary>Numbers are written as in JSON: no leading zero, no thousands separator; '3.0' is not a whole number.</summary>
    public static ValueKinds NumberKindOf(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] == '-')
            text = text[1..];
        var digits = DigitsIn(text);
        if (digits == 0 || digits > 1 && text[0] == '0')
            return ValueKinds.None;
        if (digits == text.Length)
            return ValueKinds.WholeNumber;
        text = text[digits..];
        if (text[0] == '.')
            text = DigitsIn(text[1..]) is > 0 and var decimals ? text[(1 + decimals)..] : "?";
        if (!text.IsEmpty && text[0] is 'e' or 'E')
            text = text[(text.Length > 1 && text[1] is '+' or '-' ? 2 : 1)..] is { IsEmpty: false } power ? power[DigitsIn(power)..] : "?";
        return text.IsEmpty ? ValueKinds.Number : ValueKinds.None;
    }

    /// <summary>Null for numbers too long to be computed with.</summary>
    public static decimal? NumberOf(Node value) =>
        decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int DigitsIn(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length : end;
}

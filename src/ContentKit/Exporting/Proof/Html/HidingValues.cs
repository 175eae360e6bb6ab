using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Knows from numbers and functions which values of styles make text small, faint or far. What cannot be told from the style sheet alone counts as hiding.</summary>
internal static partial class HidingValues
{
    private const double Faint = 0.3, SmallFont = 6, FlatLine = 0.7, LowBox = 3.99;

    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "block", "inline", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "flow-root", "flow", "list-item", "contents", "table", "inline-table", "table-row", "table-cell",
        "table-row-group", "table-caption", "table-header-group", "box", "flexbox", "inherit", "initial", "unset", "revert", "revert-layer",
    };

    private static readonly HashSet<string> Colors = new(StringComparer.Ordinal) { "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch" };

    /// <param name="declaration">One property with its value, in which all variables are replaced.</param>
    public static bool Hide(string declaration)
    {
        var colon = declaration.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || declaration.AsSpan().TrimStart().StartsWith("--"))
            return false;
        var property = Prefix().Replace(declaration[..colon].Trim().ToLowerInvariant(), "");
        var value = Important().Replace(declaration[(colon + 1)..].ToLowerInvariant(), "").Trim();
        return !value.Contains("var(", StringComparison.Ordinal) && !IsDefault(value) && Hide(property, value);
    }

    private static bool IsDefault(string value) => value is "" or "inherit" or "initial" or "unset" or "revert" or "revert-layer";

    private static bool Hide(string property, string value) => property switch
    {
        "opacity" => HasFunction(value) || StyleNumber.In(value).Any(number => number.Fraction < Faint),
        "display" => value.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries).Any(word => !Shown.Contains(word)),
        "font-size" => IsSmall(value),
        "font" => StyleNumber.In(value.Split('/')[0]).FirstOrDefault(number => number.Unit.Length > 0 && number.Unit != "deg", new StyleNumber(SmallFont, "px")) is var size && IsSmall(size) || HasOther(value, "calc", "clamp"),
        "line-height" => HasOther(value, "calc", "clamp") || StyleNumber.In(value).Any(number => number.Unit is "" or "%" or "em" ? number.Fraction < FlatLine : number.Pixels < SmallFont),
        "scale" or "zoom" => HasFunction(value) || StyleNumber.In(value).Any(number => number.Fraction < (property == "zoom" ? 0.4 : 0.5)),
        "rotate" => value != "none" && (HasFunction(value) || StyleNumber.In(value).Any(number => number.Value != 0)),
        "transform" => HidesInTransform(value),
        "left" or "right" or "top" or "bottom" or "text-indent" or "translate" => IsFar(value),
        "letter-spacing" or "word-spacing" => HasOther(value, "calc", "clamp") || StyleNumber.In(value).Any(number => number.Pixels <= -3.2 || number.Pixels >= 100),
        "color" or "text-fill-color" => IsFaint(value),
        "width" or "height" or "max-width" or "max-height" or "block-size" or "inline-size" or "max-block-size" or "max-inline-size" => IsLow(value),
        "contain" => value.Contains("strict", StringComparison.Ordinal) || value.Contains("size", StringComparison.Ordinal),
        "content-visibility" => value != "visible",
        "offset" or "offset-path" or "motion" or "motion-path" => value != "none",
        "filter" => value.Contains("url(", StringComparison.Ordinal),
        _ when property.StartsWith("inset", StringComparison.Ordinal) || property.StartsWith("margin", StringComparison.Ordinal) && property != "margin-trim" => IsFar(value),
        _ when property.StartsWith("padding", StringComparison.Ordinal) => StyleNumber.In(value).Any(number => number.IsFar),
        _ => false,
    };

    private static bool HasFunction(string value) => value.Contains('(', StringComparison.Ordinal);

    /// <summary>True when the value depends on a function that is not one of these.</summary>
    private static bool HasOther(string value, params ReadOnlySpan<string> known)
    {
        foreach (var function in Function().EnumerateMatches(value))
            if (!known.Contains(value.Substring(function.Index, function.Length - 1)))
                return true;
        return false;
    }

    /// <summary>A sum is at least its largest part while nothing is subtracted; clamp() is at least its first argument.</summary>
    private static bool IsSmall(string value)
    {
        if (!HasFunction(value))
            return StyleNumber.In(value).Any(IsSmall);
        if (HasOther(value, "calc", "clamp") || Minus().IsMatch(value))
            return true;
        var first = value.StartsWith("clamp(", StringComparison.Ordinal) ? value.Split(',')[0] : value;
        var numbers = StyleNumber.In(first);
        var lengths = numbers.Where(number => number.Unit.Length > 0).ToList();
        var factors = numbers.Where(number => number.Unit.Length == 0).ToList();
        return lengths.Count == 0 || lengths.TrueForAll(length => length.Pixels < (factors.Count == 0 ? SmallFont : 2 * SmallFont)) || factors.Exists(factor => factor.Value is < 0.5 or > 2);
    }

    private static bool IsSmall(StyleNumber size) => size.Unit == "%" ? size.Value < 40 : size.Unit is "em" or "rem" ? size.Value < 0.4 : size.Pixels < SmallFont && !size.IsViewport;

    private static bool IsFar(string value) => HasOther(value, "calc", "clamp") || HasFunction(value) && Minus().IsMatch(value) || StyleNumber.In(value).Any(number => number.IsFar);

    private static bool IsLow(string value) =>
        !HasFunction(value) ? StyleNumber.In(value).Any(number => number.Unit == "%" ? number.Value <= 3 : number.Pixels <= LowBox)
            : (value.Contains("min(", StringComparison.Ordinal) || value.Contains("clamp(", StringComparison.Ordinal)) && StyleNumber.In(value).Any(number => number.Pixels <= LowBox)
                || HasOther(value, "calc", "clamp", "min", "max", "fit-content");

    private static bool HidesInTransform(string value)
    {
        foreach (Match function in Call().Matches(value))
        {
            var numbers = StyleNumber.In(function.Groups[2].Value);
            var hides = function.Groups[1].Value.StartsWith("translate", StringComparison.Ordinal) ? numbers.Any(number => number.IsFar)
                : !function.Groups[1].Value.StartsWith("scale", StringComparison.Ordinal) || numbers.Any(number => number.Fraction < 0.5);
            if (hides)
                return true;
        }
        return HasFunction(Call().Replace(value, ""));
    }

    private static bool IsFaint(string value)
    {
        if (value.StartsWith('#'))
            return value.Length is 5 or 9 && int.TryParse(value.AsSpan(value.Length == 5 ? 4 : 7), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var opacity)
                && opacity < Faint * (value.Length == 5 ? 15 : 255);
        if (!HasFunction(value))
            return value == "transparent";
        if (Call().Match(value) is not { Success: true } call || call.Length != value.Length || !Colors.Contains(call.Groups[1].Value) || call.Groups[2].Value.TrimStart().StartsWith("from", StringComparison.Ordinal))
            return true;
        var (arguments, slash) = (call.Groups[2].Value, call.Groups[2].Value.IndexOf('/', StringComparison.Ordinal));
        var alpha = slash >= 0 ? arguments[slash..] : arguments.Split(',') is [_, _, _, var last] ? last : "1";
        return StyleNumber.In(alpha.TrimStart('/')).Any(number => number.Fraction < Faint);
    }

    [GeneratedRegex("^-(?:webkit|moz|ms|o)-")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"!\s*important\s*$")]
    private static partial Regex Important();

    [GeneratedRegex(@"[\w-]+\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"([\w-]+)\(([^()]*)\)")]
    private static partial Regex Call();

    [GeneratedRegex(@"\s-\s|(?<![\w)])-\s*[\d.(a-z]")]
    private static partial Regex Minus();
}

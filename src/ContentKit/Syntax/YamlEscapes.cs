using ContentKit.Diagnostics;

namespace ContentKit.Syntax;

/// <summary>Finds escapes in double quotes that stand for characters which no text may hold.</summary>
internal static class YamlEscapes
{
    public static void Report(Node scalar, DiagnosticBag bag)
    {
        foreach (var character in scalar.Text)
            if (char.IsSurrogate(character) ? !IsPaired(scalar.Text) : SourceDecoder.IsForbidden(character))
            {
                bag.Report(YamlErrors.BrokenText, scalar.Location, $"An escape in this text stands for the invisible character U+{(int)character:X4}.");
                return;
            }
    }

    private static bool IsPaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
                return false;
        return true;
    }
}

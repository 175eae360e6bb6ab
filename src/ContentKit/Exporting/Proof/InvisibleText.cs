using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Proof.Html;
using ContentKit.Exporting.Templates;
using ContentKit.Syntax;

namespace ContentKit.Exporting.Proof;

/// <summary>Finds characters in a finished output that nobody sees and no source may hold, also where markup spells them.</summary>
internal static partial class InvisibleText
{
    public static void Check(ReadOnlySpan<char> output, bool isMarkup, TemplatePlaces places, DiagnosticBag bag)
    {
        if (SourceDecoder.HasForbidden(output))
            for (var at = 0; at < output.Length; at++)
                if (SourceDecoder.IsForbidden(output[at]))
                {
                    Report(at, output[at], places, bag);
                    return;
                }
        if (!isMarkup)
            return;
        for (var at = output.IndexOf('&'); at >= 0 && at < output.Length;)
        {
            var reference = output.Slice(at, Math.Min(Longest, output.Length - at));
            if (FindSpelled(reference) is { } character)
            {
                Report(at, character, places, bag);
                return;
            }
            at = output[(at + 1)..].IndexOf('&') is var next and >= 0 ? at + 1 + next : -1;
        }
    }

    private const int Longest = 40;

    private static char? FindSpelled(ReadOnlySpan<char> reference)
    {
        if (reference.Length > 1 && reference[1] == '#')
        {
            var end = reference.IndexOf(';');
            foreach (var character in Entities.Decode(end < 0 ? reference : reference[..(end + 1)]))
                if (SourceDecoder.IsForbidden(character))
                    return character;
            return null;
        }
        return Named().IsMatch(reference) ? '\u200B' : null;
    }

    private static void Report(int at, char character, TemplatePlaces places, DiagnosticBag bag) =>
        bag.Report(TemplateErrors.UnsafePlace, places.Near(at), $"The output holds a character that nobody sees (U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}); it could change how a dose is read.",
            "Take it out of the template; ordinary blanks are enough.");

    [GeneratedRegex("^&(?:shy|(?:zwn?j|[lr]lm|ZeroWidthSpace|Negative(?:VeryThin|Thin|Medium|Thick)Space|NoBreak|ApplyFunction|af|InvisibleTimes|it|InvisibleComma|ic);)")]
    private static partial Regex Named();
}

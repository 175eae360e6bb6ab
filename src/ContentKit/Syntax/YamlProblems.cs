using ContentKit.Diagnostics;
using ContentKit.Text;
using YamlDotNet.Core;

namespace ContentKit.Syntax;

/// <summary>Says in plain words what the YAML scanner met, at the place where the author can mend it.</summary>
internal static class YamlProblems
{
    public static void Report(SourceFile file, TextSpan span, YamlException problem, DiagnosticBag bag)
    {
        var at = Math.Clamp(span.Start + (int)problem.Start.Index, span.Start, span.End);
        if (UnclosedQuote(file, span, at) is { } quote)
            bag.Report(YamlErrors.UnclosedQuote, file.At(quote, 1), "The quote that opens here is not closed where the text ends.");
        else if (YamlSlips.Report(file, span, at, bag))
            return;
        else if (UnquotedColon(file, at) is { } colon)
            bag.Report(YamlErrors.UnquotedColon, file.At(colon, 1), "The text has a colon followed by a space.", HelpForColon(file, colon));
        else if (!YamlIndents.Report(file, span, at, bag))
            bag.Report(YamlErrors.Syntax, file.At(at, 0), Words(problem.Message), HelpFor(file, at));
    }

    /// <summary>The quote that opens the value on the line of the error or on one just above, when it never closes on that line.</summary>
    private static int? UnclosedQuote(SourceFile file, TextSpan span, int at)
    {
        for (var line = file.PositionOf(at).Line; line >= 1 && file.LineAt(line).Start >= span.Start; line--)
        {
            var place = file.LineAt(line);
            var text = file.Text.AsSpan(place.Start, place.Length);
            var start = ValueStart(text);
            if (start < text.Length && text[start] is '"' or '\'')
            {
                var rest = text[(start + 1)..].TrimEnd();
                var closes = rest.IndexOf(text[start]);
                var isClosed = closes >= 0 && closes == rest.Length - 1;
                return isClosed ? null : place.Start + start;
            }
            if (!text.Trim().IsEmpty && text.Contains(':'))
                return null;
        }
        return null;
    }

    private static int ValueStart(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is ' ' or '-' && (line[at] == ' ' || at + 1 < line.Length && line[at + 1] == ' '))
            at++;
        var colon = line[at..].IndexOf(": ");
        if (colon >= 0 && line[at] is not ('"' or '\''))
            at += colon + 2;
        while (at < line.Length && line[at] == ' ')
            at++;
        return at;
    }

    private static int? UnquotedColon(SourceFile file, int at)
    {
        var place = file.LineAt(file.PositionOf(at).Line);
        var line = file.Text.AsSpan(place.Start, place.Length);
        var start = ValueStart(line);
        var colon = start > 0 && start < line.Length ? line[start..].IndexOf(": ") : -1;
        return colon >= 0 && line[start] is not ('"' or '\'' or '[' or '{') ? place.Start + start + colon : null;
    }

    private static string HelpForColon(SourceFile file, int colon)
    {
        var place = file.LineAt(file.PositionOf(colon).Line);
        var line = file.Text.AsSpan(place.Start, place.Length);
        var start = ValueStart(line);
        var value = line[start..].TrimEnd().ToString();
        return value.Contains('"', StringComparison.Ordinal) ? YamlErrors.UnquotedColon.Fix : $"Put quotes around the text: {line[..start].TrimStart()}\"{value}\"";
    }

    private static string Words(string message) => message switch
    {
        _ when Has(message, "simple key", "expected ':'") => "This line is not a field: it has no 'name:' in front.",
        _ when Has(message, "expected <block end>", "block mapping", "block collection") => "This line does not fit the lines above it; its indentation is off.",
        _ when Has(message, "flow sequence", "flow mapping") => "A bracket that was opened before is not closed.",
        _ when Has(message, "escape") => "A backslash inside double quotes is followed by a letter that means nothing.",
        _ when Has(message, "cannot start any token", "reserved") => "Text may not start with this character unless it stands in quotes.",
        _ when Has(message, "block scalar", "indentation") => "The indentation of this text is off.",
        _ when Has(message, "invalid mapping") => "The text is cut in two by a colon.",
        _ => "The fields cannot be read from here on.",
    };

    private static string? HelpFor(SourceFile file, int at)
    {
        var next = at < file.Text.Length ? file.Text[at] : '\n';
        return next switch
        {
            '@' or '`' or '%' => $"Put quotes around text that starts with {next}.",
            '\u00A0' => "Replace the non-breaking space with an ordinary space.",
            _ => null,
        };
    }

    private static bool Has(string message, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}

using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Says in plain words why a JSON text cannot be read on.</summary>
internal static class JsonProblems
{
    public static void Report(SourceFile file, long offset, bool isInside, DiagnosticBag bag)
    {
        var at = new Utf8Places(file.Text).Find(offset);
        var rest = file.Text.AsSpan(at);
        if (rest.Trim().IsEmpty)
        {
            var message = file.Text.AsSpan().Trim().IsEmpty ? "The file is empty."
                : isInside ? "The file ends before a bracket or a quote that was opened is closed." : "The file ends in the middle of a value.";
            bag.Report(JsonErrors.Broken, file.At(Math.Min(at, file.Text.Length), 0), message);
            return;
        }
        var before = file.Text.AsSpan(0, at).TrimEnd();
        var last = before.IsEmpty ? '\0' : before[^1];
        if (char.IsAsciiLetter(rest[0]) && last is not ('\\' or '"'))
        {
            ReportWord(file, at, bag);
            return;
        }
        var width = char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? 2 : 1;
        bag.Report(JsonErrors.Broken, file.At(at, width), Words(rest[..width].ToString(), last, isInside));
    }

    private static void ReportWord(SourceFile file, int at, DiagnosticBag bag)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsAsciiLetter(file.Text[start - 1]))
            start--;
        while (end < file.Text.Length && char.IsAsciiLetter(file.Text[end]))
            end++;
        bag.Report(JsonErrors.Broken, file.At(start, end - start), $"'{file.Text[start..end]}' cannot stand here; texts and names stand between double quotes.");
    }

    private static string Words(string found, char last, bool isInside) => found[0] switch
    {
        '\n' or '\r' => "A line ends inside a text that has no closing quote.",
        '\t' => "A tab stands inside a text.",
        '\'' => "Single quotes are not allowed here; texts stand between double quotes.",
        '/' or '#' => "Comments are not allowed in JSON.",
        _ when last == '\\' => "This backslash stands before a character that needs none.",
        '}' or ']' when last == ',' => "There is a comma too many before this bracket.",
        '}' or ']' => $"'{found}' closes a bracket that is not open, or something is missing before it.",
        '"' or '{' or '[' when last is not (',' or ':' or '{' or '[') && isInside => "A comma or a colon is missing before this.",
        _ when !isInside => "There is text outside the brackets of the file.",
        _ => $"'{found}' cannot stand here.",
    };
}

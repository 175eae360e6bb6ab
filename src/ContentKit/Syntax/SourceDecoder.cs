using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Turns bytes into text without guessing, and reports what would be lost, hidden or reordered.</summary>
internal static class SourceDecoder
{
    /// <summary>Always gives a file to point into; with errors its text is only good for showing.</summary>
    public static SourceFile Decode(string path, ReadOnlySpan<byte> bytes, int limit, DiagnosticBag bag)
    {
        var fingerprint = Fingerprint.Of(bytes);
        if (bytes.Length > limit)
            return ReportTooLarge(path, bytes.Length, limit, bag);
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Refuse(path, SourceErrors.NotUtf8, "The file is a Word document or another file of an office program, not plain text.", bag, "Copy its text into a leaflet, which 'contentkit new' starts, and move the file out of the library.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Refuse(path, SourceErrors.Utf16, "The file is written in UTF-16, not in UTF-8.", bag);
        var marked = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (bytes.Count((byte)0) > bytes.Length / 4)
            return Refuse(path, SourceErrors.Utf16, "The file looks like UTF-16 text, not UTF-8.", bag);
        var text = Encoding.UTF8.GetString(marked ? bytes[3..] : bytes);
        var file = new SourceFile(path, text, fingerprint);
        if (marked)
            bag.Report(SourceErrors.ByteOrderMark, file.At(0, 0), "The file starts with an invisible byte order mark (BOM).");
        if (!Utf8.IsValid(bytes))
            ReportInvalid(file, marked ? bytes[3..] : bytes, bag);
        else
            ReportCharacters(file, bag);
        return file;
    }

    /// <summary>The same, but null after reporting that there is no text to work with.</summary>
    public static SourceFile? DecodeOrNull(string path, ReadOnlySpan<byte> bytes, int limit, DiagnosticBag bag)
    {
        var problems = new DiagnosticBag();
        var file = Decode(path, bytes, limit, problems);
        bag.AddRange(problems.ToImmutable());
        return problems.HasErrors && file.Text.Length == 0 ? null : file;
    }

    /// <summary>Identifies bytes of which <see cref="Decode"/> would report nothing; null for all others.</summary>
    public static Fingerprint? FingerprintOf(ReadOnlySpan<byte> bytes, int limit)
    {
        if (bytes.Length > limit || !Utf8.IsValid(bytes))
            return null;
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var isClean = !HasForbidden(letters.AsSpan(0, Encoding.UTF8.GetChars(bytes, letters)));
        ArrayPool<char>.Shared.Return(letters);
        return isClean ? Fingerprint.Of(bytes) : null;
    }

    public static SourceFile ReportTooLarge(string path, long length, int limit, DiagnosticBag bag) =>
        Refuse(path, SourceErrors.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes; at most {limit:N0} are allowed."), bag);

    private static SourceFile Refuse(string path, Descriptor descriptor, string message, DiagnosticBag bag, string? help = null)
    {
        var file = new SourceFile(path, "");
        bag.Report(descriptor, file.At(0, 0), message, help);
        return file;
    }

    private static void ReportInvalid(SourceFile file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var buffer = new char[bytes.Length];
        Utf8.ToUtf16(bytes, buffer, out var read, out var written, replaceInvalidSequences: false);
        bag.Report(SourceErrors.NotUtf8, file.At(written, 1),
            string.Create(CultureInfo.InvariantCulture, $"The byte {bytes[Math.Min(read, bytes.Length - 1)]:X2} here is not part of a UTF-8 character."));
    }

    private static void ReportCharacters(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text.AsSpan();
        var lineEndReported = false;
        for (var at = 0; ; at++)
        {
            var found = text[at..].IndexOfAny(Forbidden);
            if (found < 0)
                return;
            at += found;
            if (text[at] != '\r')
                ReportCharacter(file.At(at, 1), text[at], bag);
            else if (!lineEndReported)
            {
                lineEndReported = true;
                bag.Report(SourceErrors.LineEnds, file.At(at, 1), "This line ends the Windows way (CR LF); the file needs LF.");
            }
        }
    }

    private static void ReportCharacter(Location at, char character, DiagnosticBag bag)
    {
        var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        if (character == '\uFFFD')
            bag.Report(SourceErrors.DamagedText, at, $"A letter was lost here: the text has the replacement character U+{code}.");
        else if (character is >= '\uE000' and <= '\uF8FF')
            bag.Report(SourceErrors.HiddenCharacter, at, $"A character of a symbol font (U+{code}) stands here; other fonts show a box or nothing.", "Word writes the bullets of its lists like this: replace each with '- '.");
        else
            bag.Report(SourceErrors.HiddenCharacter, at, $"An invisible character ({NameOf(character)}, U+{code}) stands here.");
    }

    /// <summary>True for characters that no text of the library may hold, however they were written.</summary>
    public static bool IsForbidden(char character) => character != '\r' && Forbidden.Contains(character);

    /// <summary>True for Windows line ends too.</summary>
    public static bool HasForbidden(ReadOnlySpan<char> text) => text.ContainsAny(Forbidden);

    private static string NameOf(char character) => character switch
    {
        '\0' => "NUL",
        '\u00AD' => "soft hyphen",
        '\u200B' => "zero-width space",
        '\u200C' or '\u200D' => "zero-width joiner",
        '\u2060' or '\uFEFF' => "zero-width no-break space",
        '\u2028' or '\u2029' or '\u0085' => "line separator",
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "text direction mark",
        < ' ' or (>= '\u007F' and <= '\u009F') => "control character",
        _ => "not a character of text",
    };

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Range('\u0000', '\u0008'), .. Range('\u000B', '\u001F'), .. Range('\u007F', '\u009F'), '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5',
        .. Range('\u180B', '\u180F'), '\u2800', '\u3164', '\uFFA0',
        .. Range('\u200B', '\u200F'), .. Range('\u2028', '\u202E'), .. Range('\u2060', '\u206F'), .. Range('\uDB40', '\uDB43'), .. Range('\uE000', '\uF8FF'),
        .. Range('\uFDD0', '\uFDEF'), '\uFEFF', .. Range('\uFFF0', '\uFFFF'),
    ]);

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}

using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Where the fields of a page end and its body begins.</summary>
internal readonly record struct FrontMatter(TextSpan Fields, TextSpan Body)
{
    private const int MaximumLength = 64 * 1024;

    /// <summary>Null after reporting that the marks are missing.</summary>
    public static FrontMatter? Find(SourceFile file, DiagnosticBag bag)
    {
        if (file.Text.AsSpan().Trim().IsEmpty)
        {
            bag.Report(SourceErrors.Empty, file.At(0, 0), "The file is empty.");
            return null;
        }
        var opening = file.LineAt(1);
        if (!IsMark(file, opening))
        {
            bag.Report(YamlErrors.MissingFrontMatter, file.At(0, Math.Min(opening.Length, 1)), "The file does not begin with front matter.");
            return null;
        }
        for (var line = 2; line <= file.LineCount; line++)
        {
            var mark = file.LineAt(line);
            if (!IsMark(file, mark))
                continue;
            var fields = TextSpan.FromBounds(file.LineAt(2).Start, mark.Start);
            if (fields.Length > MaximumLength)
            {
                bag.Report(YamlErrors.FrontMatterTooLarge, file.At(0, 3), $"The front matter is longer than {MaximumLength / 1024} KiB.");
                return null;
            }
            var body = line < file.LineCount ? file.LineAt(line + 1).Start : file.Text.Length;
            return new FrontMatter(fields, TextSpan.FromBounds(body, file.Text.Length));
        }
        bag.Report(YamlErrors.UnclosedFrontMatter, file.At(0, 3), "The front matter starts here but never ends.");
        return null;
    }

    private static bool IsMark(SourceFile file, TextSpan line) =>
        file.Text.AsSpan(line.Start, line.Length).TrimEnd().SequenceEqual("---");
}

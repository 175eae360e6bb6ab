using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports lines that a word processor or a hasty hand laid out so that Markdown joins them to others. The first one of a paragraph is enough.</summary>
internal sealed class LayoutLint(string source, LintReport report)
{
    public void Check(CodeBlock code)
    {
        if (code is not FencedCodeBlock)
            report.Report(LayoutErrors.IndentedCode, code, "This text is indented by four blanks or a tab and becomes a block of code.", 1);
    }

    public void Check(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is TableCell)
            return;
        var item = paragraph.Parent as ListItemBlock;
        var end = Math.Min(paragraph.Span.End + 1, source.Length);
        var before = ReadOnlySpan<char>.Empty;
        for (var start = paragraph.Span.Start; start < end;)
        {
            var rest = source.AsSpan(start, end - start);
            var line = rest.IndexOf('\n') is var cut and >= 0 ? rest[..cut] : rest;
            var words = line.TrimStart(" \t>");
            if (!words.IsEmpty && Problem(before, words, IsBeside(item, start, line)) is { } problem)
            {
                var first = start + line.Length - words.Length;
                report.Report(problem.Descriptor, new SourceSpan(first, first), problem.Message);
                return;
            }
            before = words.TrimEnd();
            start += line.Length + 1;
        }
    }

    private static (Diagnostics.Descriptor Descriptor, string Message)? Problem(ReadOnlySpan<char> before, ReadOnlySpan<char> words, bool isBeside)
    {
        if (words.StartsWith("##", StringComparison.Ordinal))
            return (LayoutErrors.PrintedMarks, "This line begins with number signs, but it is no heading.");
        if (TypedMark.IsBullet(words) || TypedMark.Follow(before, words) || isBeside && !before.IsEmpty && TypedMark.IsGlued(words))
            return (LayoutErrors.TypedList, "This line looks like an item of a list, but it is none and is joined to the text around it.");
        if (isBeside && !before.IsEmpty && IsNewSentence(before, words))
            return (LayoutErrors.JoinedLine, "This line becomes part of the list item above it.");
        return null;
    }

    /// <summary>A line that goes on in small letters is a long item, broken by its author's editor.</summary>
    private static bool IsNewSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> words)
    {
        var text = words.TrimStart("*_[(\"'“‘¿¡");
        return text.Length > 0 && (char.IsUpper(text[0]) || before.TrimEnd("*_\"'”’)\\") is [.., '.' or '!' or '?' or ':']);
    }

    /// <summary>Whether the line begins no further right than the mark of the item.</summary>
    private bool IsBeside(ListItemBlock? item, int start, ReadOnlySpan<char> line)
    {
        if (item is null || start > 0 && source[start - 1] != '\n')
            return false;
        var column = 0;
        foreach (var letter in line)
            if (letter == '\t')
                column += 4 - column % 4;
            else if (letter is ' ' or '>')
                column++;
            else
                break;
        return column <= item.Column;
    }
}

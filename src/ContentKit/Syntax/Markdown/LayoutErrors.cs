using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Syntax.Markdown;

/// <summary>Problems of text that is laid out in a way that Markdown reads otherwise than its author.</summary>
public static class LayoutErrors
{
    public static readonly Descriptor EmptyHeading = new("STR018", "empty-heading", Severity.Error)
    {
        Why = "People who listen to a page jump from heading to heading; one without words leads them nowhere.",
        Fix = "Write the words behind the number signs, or delete the line.",
    };

    public static readonly Descriptor LostSign = new("STR019", "lost-sign", Severity.Error)
    {
        Why = "A sign in this place is taken for a mark of Markdown and is not printed, so that '> 38 °C' reads '38 °C'.",
        Fix = "Write a word ('over', 'plus', 'to', 'number'), or put a backslash before the sign. If it is meant as a mark, put an empty line above a list, and words in front of the number in a quote.",
    };

    public static readonly Descriptor PrintedMarks = new("STR020", "printed-marks", Severity.Error)
    {
        Why = "Without a blank behind its number signs a heading is printed as plain text, signs and all, and people who listen to the page cannot jump to it.",
        Fix = "Write two to six number signs, a blank, and then the words: '## When to rest'.",
    };

    public static readonly Descriptor TypedList = new("STR021", "typed-list", Severity.Error)
    {
        Why = "Lines with other marks than '- ' and '1. ' are no list: they run together into one paragraph or into the item above.",
        Fix = "Begin each line with '- ' (a dash and a blank) or with '1. ', and put an empty line above the first.",
    };

    public static readonly Descriptor JoinedLine = new("STR022", "joined-line", Severity.Error)
    {
        Why = "A line right below an item of a list becomes part of that item, so that advice for everybody reads like the end of one sign or step.",
        Fix = "Put an empty line above it if it stands for itself; indent it under the words of the item if it belongs to them.",
    };

    public static readonly Descriptor IndentedCode = new("STR023", "indented-code", Severity.Error)
    {
        Why = "Text behind four blanks or a tab is printed in typewriter letters just as it stands: bold, links and values in it do nothing, and long lines leave the screen of a phone.",
        Fix = "Delete the blanks at the start of the line. For rows that must stay as they are, put a line with ``` above and below them instead.",
    };

    public static readonly Descriptor NoWords = new("STR024", "no-words", Severity.Error)
    {
        Why = "Lines and marks without words say nothing, and most versions of the page could not show them.",
        Fix = "Write the text, or delete the marks.",
    };

    public static ImmutableArray<Descriptor> All => [EmptyHeading, LostSign, PrintedMarks, TypedList, JoinedLine, IndentedCode, NoWords];
}

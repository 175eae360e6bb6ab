using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Syntax.Markdown;

/// <summary>Problems in the text of a page: what would vanish, mislead or do harm when it is printed.</summary>
public static class MarkdownErrors
{
    public static readonly Descriptor RawHtml = new("STR001", "raw-html", Severity.Error)
    {
        Why = "HTML tags can hide or change text, and they mean nothing in the text and JSON versions of the page.",
        Fix = "Use Markdown instead, for example **bold**; to print a < sign, write \\<.",
        Bad = "Take <b>one</b> tablet.",
        Good = "Take **one** tablet.",
    };

    public static readonly Descriptor TooDeep = new("STR002", "text-too-deep", Severity.Error)
    {
        Why = "Text nested this deep cannot be read on a phone or aloud.",
        Fix = "Flatten the lists and quotes.",
    };

    public static readonly Descriptor TopHeading = new("STR003", "top-heading", Severity.Error)
    {
        Why = "The page has one main heading, its title; a second one confuses people who listen to the page.",
        Fix = "Start headings in the text with two number signs (##).",
    };

    public static readonly Descriptor SkippedHeading = new("STR004", "skipped-heading", Severity.Warning)
    {
        Why = "People who listen to a page jump from heading to heading; a skipped level sounds like a missing part.",
        Fix = "Use one number sign more than the heading above, not two.",
    };

    public static readonly Descriptor UnusedReference = new("STR005", "unused-reference", Severity.Error)
    {
        Why = "A line of the form '[words]: text' is read as the address of a link and is not printed at all.",
        Fix = "Write '**words:** text', or use the reference in a link: [words].",
    };

    public static readonly Descriptor UnclosedBlock = new("STR006", "unclosed-block", Severity.Error)
    {
        Why = "Without its closing line the box takes in the whole rest of the page.",
        Fix = "Add the closing line.",
    };

    public static readonly Descriptor UnknownBox = new("STR007", "unknown-box", Severity.Error)
    {
        Why = "Only notes, warnings and tips have a style and a label on the page.",
        Fix = "Write '::: note', '::: warning' or '::: tip', and close it with ':::'.",
    };

    public static readonly Descriptor ListNumbers = new("STR008", "list-numbers", Severity.Warning)
    {
        Why = "Steps whose numbers jump make a reader look for a missing step.",
        Fix = "Number the items one after the other.",
    };

    public static readonly Descriptor Image = new("STR009", "image", Severity.Error)
    {
        Why = "Pictures are not published yet; the page would have a hole where this one should be.",
        Fix = "Say in words what the picture shows.",
    };

    public static readonly Descriptor WideRow = new("STR010", "wide-table-row", Severity.Error)
    {
        Why = "Cells without a heading above them have no meaning for somebody who listens to the table.",
        Fix = "Give the row as many cells as the first row of the table.",
    };

    public static readonly Descriptor HiddenEntity = new("STR011", "hidden-entity", Severity.Error)
    {
        Why = "The code stands for a character that nobody can see and that may reorder the text.",
        Fix = "Remove the code.",
    };

    public static readonly Descriptor TooManyMarks = new("STR012", "too-many-marks", Severity.Error)
    {
        Why = "Thousands of brackets or boxes are no text for patients, and keep the tool busy for minutes.",
        Fix = "Remove marks that are not part of a link or a box.",
    };

    public static readonly Descriptor MarkInNumber = new("STR013", "mark-in-number", Severity.Error)
    {
        Why = "Stars and backquotes between digits vanish from the page, so that '5*3*2' reads as '532'.",
        Fix = "Write the numbers with words between them, or put a backslash before the mark.",
        Bad = "Take 500*2*3 mg.",
        Good = "Take 500 mg, 2 times a day.",
    };

    public static readonly Descriptor SeveralLines = new("STR014", "several-lines", Severity.Error)
    {
        Why = "A field is one paragraph on the page; lists and line breaks in it run together, and '- 5 mg' then reads like a minus.",
        Fix = "Write several entries of the list, or move the text below the front matter.",
    };

    public static readonly Descriptor BrokenTable = new("STR015", "broken-table", Severity.Error)
    {
        Why = "Without an empty line before it and a line of dashes under its headings a table is printed as one run of words and bars.",
        Fix = "Put an empty line before the table and a line such as |---|---| under its first row.",
    };

    public static readonly Descriptor LostWords = new("STR016", "lost-words", Severity.Error)
    {
        Why = "Words in this place steer the tool and are never printed.",
        Fix = "Move the words into the text.",
    };

    public static readonly Descriptor BrokenLink = new("STR017", "broken-link", Severity.Error)
    {
        Why = "Readers would see the brackets and the address instead of a link.",
        Fix = "Write [words](address) without spaces in the address, for example [call](tel:{{emergency.number}}).",
    };

    public static readonly Descriptor LinkScheme = new("LNK001", "link-scheme", Severity.Error)
    {
        Why = "A link of this kind could run a program or open a file instead of a page.",
        Fix = "Link to https:, http:, mailto:, tel: or leaflet: addresses only.",
    };

    public static readonly Descriptor RelativeLink = new("LNK002", "relative-link", Severity.Error)
    {
        Why = "Pages move; a link to a file or a path breaks in print, in the text version and in partner apps.",
        Fix = "Link to another leaflet by its id, for example [ankle sprain](leaflet:ankle-sprain).",
    };

    public static readonly Descriptor EmptyLink = new("LNK003", "empty-link", Severity.Error)
    {
        Why = "A link without words or without an address cannot be used by anybody.",
        Fix = "Write [words that say where it leads](https://...).",
    };

    public static readonly Descriptor UnknownAnchor = new("LNK004", "unknown-anchor", Severity.Error)
    {
        Why = "The link leads nowhere.",
        Fix = "Link to a heading of this page: its words in small letters with '-' for spaces.",
    };

    public static readonly Descriptor UnknownVariable = new("LNK005", "unknown-variable", Severity.Error)
    {
        Why = "The page would show the braces instead of the value, for example instead of a phone number.",
        Fix = "Use a name that the settings define, or remove the braces.",
    };

    public static readonly Descriptor TemplateSyntax = new("LNK006", "template-syntax", Severity.Error)
    {
        Why = "Instructions for templates do nothing in a leaflet; readers would see them as they stand.",
        Fix = "Write the text itself. Only values such as {{ emergency.number }} may stand in double braces.",
    };

    public static readonly Descriptor UnknownFragment = new("LNK007", "unknown-fragment", Severity.Error)
    {
        Why = "The shared text would be missing from the page.",
        Fix = "Use the name of a file in content/_fragments, without its ending.",
    };

    public static readonly Descriptor NestedInclude = new("LNK008", "nested-include", Severity.Error)
    {
        Why = "Fragments inside fragments can go round in circles, and no reviewer can follow them.",
        Fix = "Put the text into this fragment, or include both fragments from the page.",
    };

    public static readonly Descriptor SameFragment = new("LNK009", "same-fragment", Severity.Error)
    {
        Why = "A page that includes the text could get either of the two, and nobody would notice.",
        Fix = "Give one of the files another name, or delete it.",
    };

    public static ImmutableArray<Descriptor> All =>
    [
        RawHtml, TooDeep, TopHeading, SkippedHeading, UnusedReference, UnclosedBlock, UnknownBox, ListNumbers, Image, WideRow, HiddenEntity, TooManyMarks,
        MarkInNumber, SeveralLines, BrokenTable, LostWords, BrokenLink,
        LinkScheme, RelativeLink, EmptyLink, UnknownAnchor, UnknownVariable, TemplateSyntax, UnknownFragment, NestedInclude, SameFragment,
    ];
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Syntax;

/// <summary>Problems in the writing of front matter, settings and strings.</summary>
public static class YamlErrors
{
    public static readonly Descriptor UnclosedFrontMatter = new("YML001", "unclosed-front-matter", Severity.Error)
    {
        Why = "Without the closing line the whole page is read as metadata.",
        Fix = "Add a line with three dashes (---) after the last field.",
    };

    public static readonly Descriptor MissingFrontMatter = new("YML002", "missing-front-matter", Severity.Error)
    {
        Why = "The title, the urgency tiers and the review dates stand in the front matter; without it the page cannot be checked.",
        Fix = "Begin the file with a line of three dashes (---), then the fields, then another line of three dashes.",
    };

    public static readonly Descriptor DuplicateKey = new("YML003", "duplicate-key", Severity.Error)
    {
        Why = "Of two equal keys only one would be published; the text of the other would be lost.",
        Fix = "Put both texts under one key, or rename one of them.",
    };

    public static readonly Descriptor Alias = new("YML004", "alias", Severity.Error)
    {
        Why = "Anchors (&) and aliases (*) make one text appear in places where no reviewer sees it.",
        Fix = "Put quotes around the text if it should start with & or *; otherwise write it out, or use a shared fragment.",
    };

    public static readonly Descriptor Tag = new("YML005", "tag", Severity.Error)
    {
        Why = "A tag (!) tells other programs to read the text in another way than it stands here.",
        Fix = "Put quotes around the text if it should start with !, or remove the tag.",
    };

    public static readonly Descriptor Tab = new("YML006", "tab", Severity.Error)
    {
        Why = "A tab looks like spaces but does not count as indentation, so a field may end up in the wrong place.",
        Fix = "Replace the tab with two spaces for each level.",
    };

    public static readonly Descriptor TooDeep = new("YML007", "too-deep", Severity.Error)
    {
        Why = "No leaflet nests fields this deep; it is most likely a slip of indentation or brackets.",
        Fix = "Check the indentation and the brackets of this line.",
    };

    public static readonly Descriptor Syntax = new("YML008", "yaml-syntax", Severity.Error)
    {
        Why = "From here on the fields cannot be told apart, so nothing of this page can be checked or published.",
        Fix = "Write each field as 'name: text', with quotes around text that has a colon, a quote or a special first character.",
    };

    public static readonly Descriptor SeveralDocuments = new("YML009", "several-documents", Severity.Error)
    {
        Why = "Only the first part would be read; the rest would be lost.",
        Fix = "Remove the line that starts a second part.",
    };

    public static readonly Descriptor ComplexKey = new("YML010", "complex-key", Severity.Error)
    {
        Why = "The name of a field must be one word, so that the field can be found.",
        Fix = "Write the field as 'name: text'; put quotes around text that starts with '?', '[' or '{'.",
    };

    public static readonly Descriptor NotFields = new("YML011", "not-fields", Severity.Error)
    {
        Why = "Without named fields nobody can tell what the text is for.",
        Fix = "Write fields as 'name: text', one on a line.",
    };

    public static readonly Descriptor UnquotedColon = new("YML012", "unquoted-colon", Severity.Error)
    {
        Why = "A colon followed by a space starts a new field, so the text is cut in two.",
        Fix = "Put double quotes around the whole text.",
    };

    public static readonly Descriptor UnclosedQuote = new("YML013", "unclosed-quote", Severity.Error)
    {
        Why = "Everything after the opening quote is read as one text.",
        Fix = "Add the closing quote; inside single quotes write an apostrophe twice ('').",
    };

    public static readonly Descriptor FrontMatterTooLarge = new("YML014", "front-matter-too-large", Severity.Error)
    {
        Why = "Front matter of this size is most likely a body whose closing dashes were lost.",
        Fix = "Check where the front matter ends; move long text into the body.",
    };

    public static readonly Descriptor BrokenText = new("YML015", "broken-text", Severity.Error)
    {
        Why = "An escape such as \\u0000 would put a character on the page that nobody can see.",
        Fix = "Remove the escape and type the text as it should be read.",
    };

    public static readonly Descriptor LostComment = new("YML016", "lost-comment", Severity.Error)
    {
        Why = "Text after a space and # is a comment and does not appear on the page.",
        Fix = "Put quotes around the whole text if the # belongs to it; otherwise move the comment to a line of its own.",
    };

    public static readonly Descriptor SplitNumber = new("YML017", "split-number", Severity.Error)
    {
        Why = "Inside square brackets a comma ends the entry, so '38,5' becomes two entries, 38 and 5.",
        Fix = "Put quotes around each entry, or write one entry a line, each behind a dash.",
    };

    public static ImmutableArray<Descriptor> All =>
    [
        UnclosedFrontMatter, MissingFrontMatter, DuplicateKey, Alias, Tag, Tab, TooDeep, Syntax, SeveralDocuments, ComplexKey, NotFields,
        UnquotedColon, UnclosedQuote, FrontMatterTooLarge, BrokenText, LostComment, SplitNumber,
    ];
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Syntax;

/// <summary>Problems of files before anybody reads their content.</summary>
public static class SourceErrors
{
    public static readonly Descriptor NotUtf8 = new("SRC001", "not-utf-8", Severity.Error)
    {
        Why = "Bytes that are not UTF-8 turn into wrong letters or vanish on the page.",
        Fix = "Save the file again with the encoding UTF-8.",
    };

    public static readonly Descriptor Utf16 = new("SRC002", "utf-16", Severity.Error)
    {
        Why = "The file is in UTF-16 (\"Unicode\" in some Windows programs); the web, git and other tools expect UTF-8.",
        Fix = "Save the file again with the encoding UTF-8.",
    };

    public static readonly Descriptor ByteOrderMark = new("SRC003", "byte-order-mark", Severity.Error)
    {
        Why = "The invisible mark at the start hides the first line of the front matter from many tools.",
        Fix = "Save the file as \"UTF-8\" and not as \"UTF-8 with BOM\".",
    };

    public static readonly Descriptor LineEnds = new("SRC004", "line-ends", Severity.Error)
    {
        Why = "Files with Windows line ends differ from the same text on another machine, so that reviews and sign-offs no longer match.",
        Fix = "Set the line ends to LF (\"Unix\") in your editor; a .gitattributes file with '* text=auto eol=lf' keeps it so.",
    };

    public static readonly Descriptor HiddenCharacter = new("SRC005", "hidden-character", Severity.Error)
    {
        Why = "Invisible characters can reorder or hide what a reader sees, for example the digits of a dose.",
        Fix = "Delete the character and type the text around it again.",
    };

    public static readonly Descriptor TooLarge = new("SRC006", "too-large", Severity.Error)
    {
        Why = "A file of this size is no leaflet; it would slow down every reader and every build.",
        Fix = "Split the text over several leaflets, or move the file out of the library.",
    };

    public static readonly Descriptor Empty = new("SRC007", "empty-file", Severity.Error)
    {
        Why = "An empty leaflet would be left out without anybody noticing.",
        Fix = "Write the leaflet, or delete the file.",
    };

    public static readonly Descriptor NotAFile = new("SRC008", "not-a-file", Severity.Error)
    {
        Why = "The name says that this is a file of the library, but it is a folder or a device and cannot be read as text.",
        Fix = "Rename or remove it.",
    };

    public static readonly Descriptor Link = new("SRC009", "link", Severity.Error)
    {
        Why = "A link can lead out of the library or stand for text that changes elsewhere, unseen by reviewers.",
        Fix = "Replace the link with a copy of the file, or with a shared fragment.",
    };

    public static readonly Descriptor Unreadable = new("SRC010", "unreadable", Severity.Error)
    {
        Why = "A file that cannot be read would be missing from the published library.",
        Fix = "Check the permissions of the file and whether another program holds it.",
    };

    public static readonly Descriptor DamagedText = new("SRC011", "damaged-text", Severity.Error)
    {
        Why = "The character U+FFFD stands where an earlier program lost a letter, a digit or a sign.",
        Fix = "Look up what stood here and type it again.",
    };

    public static readonly Descriptor FileName = new("SRC012", "file-name", Severity.Error)
    {
        Why = "Names with unusual characters cannot be shared between Windows, macOS, Linux and web addresses.",
        Fix = "Use letters, digits, '-', '_' and '.' in names of files and folders.",
    };

    public static readonly Descriptor OtherWriting = new("SRC013", "other-writing", Severity.Warning)
    {
        Why = "Leaflets and shared texts are files whose names end in .md. All others are neither checked nor published, so what stands in them never reaches a reader.",
        Fix = "Save the text with a name that ends in .md, or move the file out of content/.",
    };

    public static ImmutableArray<Descriptor> All =>
        [NotUtf8, Utf16, ByteOrderMark, LineEnds, HiddenCharacter, TooLarge, Empty, NotAFile, Link, Unreadable, DamagedText, FileName, OtherWriting];
}

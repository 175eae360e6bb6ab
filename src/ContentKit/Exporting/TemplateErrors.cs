using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Exporting;

/// <summary>Problems of themes: what cannot be read, what fails, and what would lose or misplace text of a leaflet.</summary>
public static class TemplateErrors
{
    public static readonly Descriptor UnknownTheme = new("TPL001", "unknown-theme", Severity.Error)
    {
        Why = "Without its theme no page can be made.",
        Fix = "Use the name of a folder in themes/, or 'default'.",
    };

    public static readonly Descriptor Syntax = new("TPL002", "template-syntax-error", Severity.Error)
    {
        Why = "A template that cannot be read makes no pages.",
        Fix = "Correct the template at this place.",
    };

    public static readonly Descriptor Failed = new("TPL003", "template-failed", Severity.Error)
    {
        Why = "The page would be incomplete, so it is not published.",
        Fix = "Correct the template at this place; docs/themes.md lists every name that a template may use.",
    };

    public static readonly Descriptor Forbidden = new("TPL004", "forbidden-statement", Severity.Error)
    {
        Why = "This statement hides from the tool what is printed where, so that nobody could prove that a page is complete.",
        Fix = "Use 'include' with a file of the theme, and print values directly.",
    };

    public static readonly Descriptor UnknownPartial = new("TPL005", "unknown-partial", Severity.Error)
    {
        Why = "The part would be missing from every page.",
        Fix = "Include a file of the theme by its name in quotes, without '.sbn' and without folders.",
    };

    public static readonly Descriptor UnknownKind = new("TPL006", "unknown-output-kind", Severity.Error)
    {
        Why = "For an unknown kind of file nobody knows which characters are dangerous.",
        Fix = $"Use one of the endings {OutputKinds.Extensions} before '.sbn'.",
    };

    public static readonly Descriptor LongNumber = new("TPL007", "long-number", Severity.Error)
    {
        Why = "Numbers of this size make the template run for minutes.",
        Fix = "Use a number of at most 15 digits without an exponent.",
    };

    public static readonly Descriptor MissingString = new("TPL008", "missing-string", Severity.Error)
    {
        Why = "Readers of one language would miss a label that the others see.",
        Fix = "Add the key to this file.",
    };

    public static readonly Descriptor NoStrings = new("TPL009", "no-strings", Severity.Error)
    {
        Why = "The labels of the page would be in another language than its text.",
        Fix = "Add a file strings.<language>.yml to the theme.",
    };

    public static readonly Descriptor MissingItem = new("TPL010", "item-not-printed", Severity.Error)
    {
        Why = "A reader would never see this text, and it may be the one that matters.",
        Fix = "Print the field as it is, in visible text; functions that change it make it count as missing.",
    };

    public static readonly Descriptor RepeatedItem = new("TPL011", "item-printed-twice", Severity.Error)
    {
        Why = "A text that stands twice, or in two places, makes readers doubt which one holds.",
        Fix = "Print the field once; use '.text' for titles and attributes.",
    };

    public static readonly Descriptor WrongOrder = new("TPL012", "wrong-order", Severity.Error)
    {
        Why = "Steps and conditions out of their order, or mixed with others, change what the page says.",
        Fix = "Print lists from first to last, and the parts of one item together.",
    };

    public static readonly Descriptor WrongTier = new("TPL013", "wrong-tier", Severity.Error)
    {
        Why = "A condition under the wrong heading sends a patient to the wrong place, or nowhere.",
        Fix = "Print the label of a tier in a heading, then its lead-in, then its conditions, before anything of another tier.",
    };

    public static readonly Descriptor CutShort = new("TPL014", "cut-short", Severity.Error)
    {
        Why = "Everything after this point is missing from the page.",
        Fix = "Look for 'ret', an unclosed comment {{## or an unclosed block in this template.",
    };

    public static readonly Descriptor UnsafePlace = new("TPL015", "unsafe-place", Severity.Error)
    {
        Why = "In this place no escaping makes a value safe: it could become code.",
        Fix = "Print values in text or inside double quotes of an ordinary attribute.",
    };

    public static readonly Descriptor UnsafeAddress = new("TPL016", "unsafe-address", Severity.Error)
    {
        Why = "An address of this kind could run a program in the reader's browser.",
        Fix = "Link to https:, http:, mailto:, tel: or a path of the site.",
    };

    public static readonly Descriptor BrokenMarkup = new("TPL017", "broken-markup", Severity.Error)
    {
        Why = "Browsers guess what broken markup means; text can end up in the wrong box or vanish.",
        Fix = "Close every element in the order in which it was opened.",
    };

    public static readonly Descriptor InvalidJson = new("TPL018", "invalid-json", Severity.Error)
    {
        Why = "Apps could not read the page at all.",
        Fix = "Print whole values ({{ page }}); put commas and quotes only where JSON has them.",
    };

    public static readonly Descriptor BrokenContract = new("TPL019", "broken-contract", Severity.Error)
    {
        Why = "Apps rely on the published schema of this file.",
        Fix = "Make the template print what schemas/output/document.schema.json promises.",
    };

    public static readonly Descriptor MissingTemplate = new("TPL020", "missing-template", Severity.Error)
    {
        Why = "Without it the theme publishes nothing.",
        Fix = "Add document.html.sbn, or extend the theme 'default'.",
    };

    public static readonly Descriptor ThemeSettings = new("TPL021", "theme-settings", Severity.Error)
    {
        Why = "The theme would not be the one that its author meant.",
        Fix = "theme.yml may have 'title', 'extends' with the name of another theme, and 'scripts'; colors.yml 'colors', 'text' and 'shapes'.",
    };

    public static readonly Descriptor Unproven = new("TPL022", "unproven-style", Severity.Error)
    {
        Why = "A style sheet, script or page from elsewhere can hide text, and nobody can prove that it does not.",
        Fix = "Put the file into assets/ of the theme and name it with {{ assets[\"...\"] }}.",
    };

    public static readonly Descriptor UnlistedScript = new("TPL023", "unlisted-script", Severity.Error)
    {
        Why = "A script can hide or change any text after the page was proven, so somebody must have read it first.",
        Fix = "List the script under 'scripts' in theme.yml of its theme.",
    };

    public static readonly Descriptor TakenPath = new("TPL024", "taken-path", Severity.Error)
    {
        Why = "One of the two would overwrite the other, and readers would lose it.",
        Fix = "Give the leaflet another id, the template another name, or values that differ only in capitals or signs one spelling.",
    };

    public static readonly Descriptor NoPdf = new("TPL025", "no-pdf", Severity.Error)
    {
        Why = "The leaflet would be published without the PDF that was asked for, or with an old one.",
        Fix = "Try again. If it fails again, open the page in the browser and print it, to see what is wrong there.",
    };

    public static ImmutableArray<Descriptor> All =>
    [
        UnknownTheme, Syntax, Failed, Forbidden, UnknownPartial, UnknownKind, LongNumber, MissingString, NoStrings, MissingItem, RepeatedItem,
        WrongOrder, WrongTier, CutShort, UnsafePlace, UnsafeAddress, BrokenMarkup, InvalidJson, BrokenContract, MissingTemplate, ThemeSettings, Unproven,
        UnlistedScript, TakenPath, NoPdf,
    ];
}

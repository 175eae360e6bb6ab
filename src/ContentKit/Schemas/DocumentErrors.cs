using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Schemas;

/// <summary>What can be wrong with the fields of a page.</summary>
public static class DocumentErrors
{
    public static readonly Descriptor MissingField = new("DOC001", "missing-field", Severity.Error)
    {
        Why = "A page without this field is not complete; a reader or a reviewer would look for it in vain.",
        Fix = "Add the field.",
    };

    public static readonly Descriptor UnknownField = new("DOC002", "unknown-field", Severity.Error)
    {
        Why = "A field with an unknown name is not printed, so what stands in it would never reach the reader.",
        Fix = "Correct the name of the field, or remove it.",
    };

    public static readonly Descriptor WrongKind = new("DOC003", "wrong-kind", Severity.Error)
    {
        Why = "A text, a list, a group of fields and a number are each printed in another way; the wrong one cannot be printed whole.",
        Fix = "Write the field in the form that the message names.",
    };

    public static readonly Descriptor NotAllowedValue = new("DOC004", "not-allowed-value", Severity.Error)
    {
        Why = "Programs and partners only understand the agreed words.",
        Fix = "Use one of the agreed words.",
    };

    public static readonly Descriptor WrongForm = new("DOC005", "wrong-form", Severity.Error)
    {
        Why = "A value in another form than agreed cannot be used for links, addresses, searches or dates.",
        Fix = "Write the value in the form of the example.",
    };

    public static readonly Descriptor EmptyValue = new("DOC006", "empty-value", Severity.Error)
    {
        Why = "A field without a value leaves a gap on the page where the reader expects an instruction.",
        Fix = "Write the value, or remove the field.",
    };

    public static readonly Descriptor TooLong = new("DOC007", "too-long", Severity.Error)
    {
        Why = "Longer text is cut off in lists, search results or feeds.",
        Fix = "Shorten the text, or move a part of it into the body.",
    };

    public static readonly Descriptor TooShort = new("DOC008", "too-short", Severity.Error)
    {
        Why = "Text this short does not tell the reader enough.",
        Fix = "Write the text out.",
    };

    public static readonly Descriptor TooFew = new("DOC009", "too-few-entries", Severity.Error)
    {
        Why = "The page would print a heading with too little or nothing below it.",
        Fix = "Add the missing entries, or remove the field.",
    };

    public static readonly Descriptor TooMany = new("DOC010", "too-many-entries", Severity.Error)
    {
        Why = "Readers do not remember long lists.",
        Fix = "Keep the most important entries.",
    };

    public static readonly Descriptor RepeatedEntry = new("DOC011", "repeated-entry", Severity.Error)
    {
        Why = "An entry that stands twice is often a copy that was meant to be changed.",
        Fix = "Change or remove one of the two.",
    };

    public static readonly Descriptor NumberOutOfRange = new("DOC012", "number-out-of-range", Severity.Error)
    {
        Why = "A number outside of the agreed range is most likely a slip of the keyboard.",
        Fix = "Correct the number.",
    };

    public static readonly Descriptor MissingCompanion = new("DOC013", "missing-companion", Severity.Error)
    {
        Why = "The two fields only make sense together.",
        Fix = "Add the second field, or remove the first.",
    };

    public static readonly Descriptor WrongChoice = new("DOC014", "wrong-choice", Severity.Error)
    {
        Why = "Of fields that say the same in different ways there must be as many as agreed, so that nobody has to guess which one counts.",
        Fix = "Keep the field that is right.",
    };

    public static readonly Descriptor NotAllowedHere = new("DOC015", "not-allowed-here", Severity.Error)
    {
        Why = "What stands here contradicts another part of the page.",
        Fix = "Remove one of the two.",
    };

    public static readonly Descriptor MissingEntry = new("DOC016", "missing-entry", Severity.Error)
    {
        Why = "Without an entry of the agreed kind the list is not complete.",
        Fix = "Add the entry.",
    };

    public static readonly Descriptor WrongDate = new("DOC017", "wrong-date", Severity.Error)
    {
        Why = "'01/02/2026' is a day in January to one reader and in February to another, so dates are never guessed.",
        Fix = "Write year, month and day as YYYY-MM-DD, for example 2027-03-01.",
    };

    public static ImmutableArray<Descriptor> All =>
    [
        MissingField, UnknownField, WrongKind, NotAllowedValue, WrongForm, EmptyValue, TooLong, TooShort, TooFew, TooMany, RepeatedEntry,
        NumberOutOfRange, MissingCompanion, WrongChoice, NotAllowedHere, MissingEntry, WrongDate,
    ];
}

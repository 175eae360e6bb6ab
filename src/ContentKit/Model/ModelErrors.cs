using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Model;

/// <summary>Problems that show only when fields get their meaning.</summary>
public static class ModelErrors
{
    public static readonly Descriptor UnreadableTiming = new("NUM013", "unreadable-timing", Severity.Error)
    {
        Why = "A time that the tool cannot read cannot be checked, translated or handed to apps.",
        Fix = "Write a number and a unit, for example '15 to 20 minutes', '3 or 4 days', 'hour' or 'first week'.",
        Bad = "for: [15-20 min]",
        Good = "for: 15 to 20 minutes",
    };

    public static readonly Descriptor RangeOrder = new("NUM008", "range-order", Severity.Error)
    {
        Why = "A range whose ends are equal, zero or the wrong way round is most likely a slip of the pen.",
        Fix = "Write the smaller number first, or only one number.",
        Bad = "for: [20 to 15 minutes]",
        Good = "for: 15 to 20 minutes",
    };

    public static readonly Descriptor NoTimingWords = new("NUM014", "timing-language", Severity.Error)
    {
        Why = "The page would show times in another language than its own.",
        Fix = "Write the times into the text of the step, and ask for your language to be added.",
    };

    public static readonly Descriptor NoEmergencyNumber = new("URG017", "no-emergency-number", Severity.Error)
    {
        Why = "A page that does not know which number to call in an emergency can cost a life.",
        Fix = "Check the code of the region (ISO 3166, such as US), or add the number under 'emergencyNumbers' in contentkit.yml.",
    };

    public static readonly Descriptor ReservedId = new("DOC030", "reserved-id", Severity.Error)
    {
        Why = "The id becomes the name of the published files, and this name cannot be used on every machine or is taken by a page of the site.",
        Fix = "Choose another id.",
    };

    public static readonly Descriptor BadId = new("DOC031", "bad-id", Severity.Error)
    {
        Why = "The id becomes a web address that never changes.",
        Fix = "Use small letters a to z, digits and single '-' between them, at most 80 characters.",
    };

    public static readonly Descriptor LanguageMismatch = new("DOC032", "language-mismatch", Severity.Error)
    {
        Why = "A page read in the wrong language gets the wrong words, dates and voice.",
        Fix = "Let the ending of the file name and the field 'language' say the same.",
    };

    public static readonly Descriptor UnknownType = new("DOC034", "unknown-page-type", Severity.Error)
    {
        Why = "The type decides which fields a page must have and how it is checked.",
        Fix = "Write the name of a schema in the folder schemas, for example 'type: aftercare'.",
    };

    public static readonly Descriptor NoPlace = new("DOC040", "field-without-place", Severity.Error)
    {
        Why = "No page would show what is written here, and readers would miss it.",
        Fix = "Correct the name of the field. If the name is right, the schema of the type must describe it under 'properties' or 'items', with a 'type'.",
    };

    public static readonly Descriptor DateOrder = new("GOV002", "review-order", Severity.Error)
    {
        Why = "A review that is due before it took place cannot be right.",
        Fix = "Check both dates.",
    };

    public static readonly Descriptor UnusablePeriod = new("GOV024", "unusable-period", Severity.Error)
    {
        Why = "A time that cannot be added to a date would mean that the leaflet is never reviewed again, or never counts as overdue.",
        Fix = "Write years, months, weeks or days, for example P3Y, P18M or P90D.",
    };

    public static ImmutableArray<Descriptor> All =>
        [UnreadableTiming, RangeOrder, NoTimingWords, NoEmergencyNumber, ReservedId, BadId, LanguageMismatch, UnknownType, NoPlace, DateOrder, UnusablePeriod];
}

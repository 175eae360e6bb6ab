using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Schemas;

/// <summary>Problems in the schema files themselves. A rule that would be ignored is an error: nobody would miss it.</summary>
public static class SchemaErrors
{
    public static readonly Descriptor UnknownKeyword = new("SCH010", "unknown-keyword", Severity.Error)
    {
        Why = "A keyword that is not known is not enforced, so leaflets would pass that should not.",
        Fix = "Correct the spelling, or remove the keyword.",
    };

    public static readonly Descriptor WrongKeywordValue = new("SCH011", "wrong-keyword-value", Severity.Error)
    {
        Why = "A keyword with a value of the wrong kind is not enforced, so leaflets would pass that should not.",
        Fix = "Give the keyword a value of the kind that the message names.",
    };

    public static readonly Descriptor UnknownType = new("SCH012", "unknown-type", Severity.Error)
    {
        Why = "A type that is not known lets every value pass.",
        Fix = "Use string, integer, number, boolean, array, object or null.",
    };

    public static readonly Descriptor UnknownFormat = new("SCH013", "unknown-format", Severity.Error)
    {
        Why = "A format that is not known lets every text pass.",
        Fix = "Use date, uri, email, text, markdown, slug, language-tag, region-code or duration.",
    };

    public static readonly Descriptor UnusablePattern = new("SCH014", "unusable-pattern", Severity.Error)
    {
        Why = "A pattern must match the same texts here, in editors and at partners; not every engine reads this one alike.",
        Fix = "Use only characters, classes such as [a-z0-9], groups, '|', '^', '$' and counts.",
    };

    public static readonly Descriptor SlowPattern = new("SCH015", "slow-pattern", Severity.Error)
    {
        Why = "On an unlucky text such a pattern can keep an editor or a partner's program busy for hours.",
        Fix = "Repeat only parts that begin with a character that the rest of the part cannot hold.",
    };

    public static readonly Descriptor ForeignReference = new("SCH016", "foreign-reference", Severity.Error)
    {
        Why = "Rules from another file or from the network could change without anybody here seeing it; they are never fetched.",
        Fix = "Copy the rules into 'definitions' of this file and refer to '#/definitions/…'.",
    };

    public static readonly Descriptor BrokenReference = new("SCH017", "broken-reference", Severity.Error)
    {
        Why = "Without its target the reference checks nothing.",
        Fix = "Refer to an entry of 'definitions' in this file.",
    };

    public static readonly Descriptor CircularReference = new("SCH018", "circular-reference", Severity.Error)
    {
        Why = "Rules that contain themselves describe fields without end; no form, page or example can be made of them.",
        Fix = "Write out as many levels as a leaflet needs.",
    };

    public static readonly Descriptor IgnoredBesideReference = new("SCH019", "ignored-beside-reference", Severity.Error)
    {
        Why = "Engines ignore rules that stand beside '$ref', so leaflets would pass that should not.",
        Fix = "Move the rule into the referenced entry, or put the reference into 'allOf'.",
    };

    public static readonly Descriptor IgnoredKeyword = new("SCH020", "ignored-keyword", Severity.Error)
    {
        Why = "In this place the keyword has no effect, so leaflets would pass that should not.",
        Fix = "Remove the keyword, or change what the message names.",
    };

    public static readonly Descriptor UnsupportedDialect = new("SCH021", "unsupported-dialect", Severity.Error)
    {
        Why = "In another version of JSON Schema the same words have other meanings.",
        Fix = "Write \"$schema\": \"http://json-schema.org/draft-07/schema#\".",
    };

    public static readonly Descriptor UnknownAnnotation = new("SCH022", "unknown-annotation", Severity.Error)
    {
        Why = "An annotation that ContentKit does not know has no effect.",
        Fix = "Use x-value, x-shorthand or x-clinical, or '$comment' for a remark.",
    };

    public static readonly Descriptor ImpossibleRule = new("SCH023", "impossible-rule", Severity.Error)
    {
        Why = "No leaflet could satisfy this rule.",
        Fix = "Correct one of the two sides that contradict each other.",
    };

    public static readonly Descriptor WrongExample = new("SCH024", "wrong-example", Severity.Error)
    {
        Why = "Authors are shown the examples when they make a mistake; a wrong one leads to the next mistake.",
        Fix = "Make the example follow the rules beside it.",
    };

    public static readonly Descriptor RefusedByEngine = new("SCH025", "refused-by-engine", Severity.Error)
    {
        Why = "The schema cannot be loaded, so nothing can be checked with it.",
        Fix = "Correct the schema.",
    };

    public static readonly Descriptor WrongFileName = new("SCH026", "wrong-schema-name", Severity.Error)
    {
        Why = "The name of the file is the word that leaflets write behind 'type:'.",
        Fix = "Name the file '<type>.schema.json', with small letters, digits and hyphens, once for each type.",
    };

    public static readonly Descriptor TooLarge = new("SCH027", "too-large-schema", Severity.Error)
    {
        Why = "Rules that multiply through references can make every check take minutes.",
        Fix = "Refer to each entry of 'definitions' fewer times, or write the fields in fewer levels.",
    };

    public static ImmutableArray<Descriptor> All =>
    [
        UnknownKeyword, WrongKeywordValue, UnknownType, UnknownFormat, UnusablePattern, SlowPattern, ForeignReference, BrokenReference,
        CircularReference, IgnoredBesideReference, IgnoredKeyword, UnsupportedDialect, UnknownAnnotation, ImpossibleRule, WrongExample,
        RefusedByEngine, WrongFileName, TooLarge,
    ];
}

using System.Text.RegularExpressions;

namespace ContentKit.Rules.Codes;

/// <summary>How the codes of each system look.</summary>
internal static partial class CodeShapes
{
    /// <summary>True for a system that nobody has described.</summary>
    public static bool Fits(string system, string code) => system switch
    {
        "ICD-10-CM" => Diagnosis.IsMatch(code),
        "SNOMED CT" => Concept.IsMatch(code),
        "LOINC" => Observation.IsMatch(code),
        "CPT" => Service.IsMatch(code),
        "RxNorm" => Medicine.IsMatch(code),
        "MeSH" => Heading.IsMatch(code),
        _ => true,
    };

    public static string Describe(string system) => system switch
    {
        "ICD-10-CM" => "A letter, two more signs, and behind a point up to four: M17.11.",
        "SNOMED CT" => "6 to 18 digits. The last but two and the last but one are 00 or 10 for a concept; others are the numbers of descriptions: 44465007.",
        "LOINC" => "Up to five digits, a dash and a check digit: 69730-0.",
        "CPT" => "Five digits, or four digits and one of F, T, U, M: 20552.",
        "RxNorm" => "Up to eight digits: 5640.",
        _ => "The letter D and 6 to 9 digits: D001999.",
    };

    [GeneratedRegex(@"^[A-Z][0-9][0-9AB](?:\.[0-9A-Z]{1,4})?\z")]
    private static partial Regex Diagnosis { get; }

    [GeneratedRegex(@"^[1-9][0-9]{2,14}[01]0[0-9]\z")]
    private static partial Regex Concept { get; }

    [GeneratedRegex(@"^[0-9]{1,5}-[0-9]\z")]
    private static partial Regex Observation { get; }

    [GeneratedRegex(@"^[0-9]{4}[0-9FTUM]\z")]
    private static partial Regex Service { get; }

    [GeneratedRegex(@"^[1-9][0-9]{0,7}\z")]
    private static partial Regex Medicine { get; }

    [GeneratedRegex(@"^D[0-9]{6,9}\z")]
    private static partial Regex Heading { get; }
}

using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'OD', 'AS' and their like, which name an ear, an eye or once a day.</summary>
internal sealed partial class EarAndEyeLetters : IRule
{
    public Descriptor Descriptor { get; } = new("SAF015", "ear-and-eye-letters", Severity.Error)
    {
        Why = "'OD' is read as right eye or as once a day, 'AS' as left ear or left eye: drops in the wrong place, or a daily overdose.",
        Fix = "Write 'right ear', 'left eye', 'both eyes' or 'once a day'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Put 2 drops [OS] at night.",
        Good = "Put 2 drops into the left eye at night.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, place) in page.Find(Pattern, Hints))
            findings.Report(block, place, $"'{place.Value}' can be read as another place or as how often.", Help(page, place.Value));
    }

    private static string? Help(RulePage page, string letters) => letters switch
    {
        "AD" => page.Choose("Write 'right ear'.", "Escriba 'oído derecho'."),
        "AS" => page.Choose("Write 'left ear'.", "Escriba 'oído izquierdo'."),
        "AU" => page.Choose("Write 'both ears'.", "Escriba 'ambos oídos'."),
        "OS" => page.Choose("Write 'left eye'.", "Escriba 'ojo izquierdo'."),
        "OU" => page.Choose("Write 'both eyes'.", "Escriba 'ambos ojos'."),
        _ => page.Choose("Write 'right eye', or 'once a day' if that is meant.", "Escriba 'ojo derecho', o 'una vez al día' si eso es lo que quiere decir."),
    };

    private static readonly SearchValues<string> Hints = SearchValues.Create(["AD", "AS", "AU", "OD", "OS", "OU"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.&/-])(?:AD|AS|AU|OD|OS|OU)(?![\w/-])(?=\s+(?:ears?|eyes?|daily|drops?)\b|:?\s+[0-9]{1,2}\s(?:drops?|gtts?|times)\b)|(?<=\b(?:drops?|gtts?|mg|tablets?|ointment|gotas?)\s(?:in(?:to)?\s)?(?:the\s)?)(?:AD|AS|AU|OD|OS|OU)(?![\w/-])(?!\s+(?:[A-Z]{2}|needed|directed))")]
    private static partial Regex Pattern { get; }
}

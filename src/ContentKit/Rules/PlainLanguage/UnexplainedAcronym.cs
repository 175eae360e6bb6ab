using System.Collections.Frozen;
using ContentKit.Diagnostics;
using ContentKit.Rules.Readability;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds short forms that are not spelled out where they come first.</summary>
internal sealed class UnexplainedAcronym : IRule
{
    private const int Longest = 5;

    /// <summary>Short forms that need no explanation, and words that are written in capitals to be heard.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new[]
    {
        "US", "USA", "UK", "EU", "EE", "UU", "TV", "ID", "AM", "PM", "OK", "ER", "DNA", "ADN", "HIV", "VIH", "AIDS", "SIDA", "COVID", "NHS", "GP", "PIN", "PDF", "CD", "DVD", "USB", "SMS", "GPS", "FAQ", "SPF", "LED", "DIY", "ZIP", "AED",
        "II", "III", "VI", "VII", "VIII", "IX", "XI", "XII",
        "DO", "NOT", "NO", "NEVER", "ALWAYS", "ONLY", "MUST", "STOP", "CALL", "IF", "AND", "OR", "THE", "YOU", "YOUR", "ALL", "ANY", "NOW", "BEFORE", "AFTER", "TO", "BOTH", "TWO", "ONE", "YES", "GO", "NI", "SI", "SÍ", "NUNCA", "SOLO",
        "MG", "ML", "KG",
        "BID", "TID", "QID", "PRN", "QHS", "TIW", "BIW", "QD", "QOD", "NPO", "PO", "IU", // the rules for safety ask for their removal, not their explanation
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public Descriptor Descriptor { get; } = new("PLN008", "unexplained-acronym", Severity.Warning)
    {
        Why = "A short form that is plain to staff is a riddle to a patient, who may not dare to ask.",
        Fix = "Spell it out where it comes first, with the short form in brackets: 'magnetic resonance imaging (MRI)'.",
        Source = "NHS digital service manual, Formatting and punctuation: Abbreviations and acronyms; PEMAT-P item 4",
        Bad = "You may need an [MRI] of your knee.",
        Good = "You may need magnetic resonance imaging (MRI) of your knee. The MRI takes 30 minutes.",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (!HasCapitals(page.AllText))
            return;
        HashSet<string>? seen = null;
        foreach (var block in page.Blocks)
            if (block.Form is not (TextForm.Heading or TextForm.Code) && Parts.Of(block) != Part.Heading && HasCapitals(block.Text))
                Check(block, seen ??= [], findings);
    }

    private static void Check(Block block, HashSet<string> seen, Findings findings)
    {
        var words = new WordReader(block.Text);
        while (words.Next())
        {
            var letters = words.Word.Length > 3 && words.Word[^1] == 's' ? words.Word[..^1] : words.Word;
            if (words.Kind != WordKind.Word || !IsAcronym(letters) || Known.Contains(letters) || IsShout(block.Text, words.Start, words.End) || !seen.Add(letters.ToString()))
                continue;
            if (!IsExplained(block.Text, words.Start, words.End))
                findings.Report(block, words.Start, words.End - words.Start, $"'{words.Word}' is not spelled out where it comes first.");
        }
    }

    /// <summary>Two capitals side by side.</summary>
    private static bool HasCapitals(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsUpper(text[i]) && char.IsUpper(text[i - 1]))
                return true;
        return false;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest)
            return false;
        foreach (var letter in word)
            if (!char.IsUpper(letter))
                return false;
        return true;
    }

    /// <summary>Beside another word in capitals it is no short form but a raised voice.</summary>
    private static bool IsShout(string text, int start, int end) =>
        start > 2 && text[start - 1] == ' ' && char.IsUpper(text[start - 2]) && char.IsUpper(text[start - 3])
        || end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && char.IsUpper(text[end + 2]);

    /// <summary>"imaging (MRI)", "MRI (imaging with magnets)" or "MRI, or imaging".</summary>
    private static bool IsExplained(string text, int start, int end) =>
        start > 0 && text[start - 1] == '(' && end < text.Length && text[end] is ')' or ',' or ' '
        || text.AsSpan(end).StartsWith(" (") || text.AsSpan(end).StartsWith(", or ") || text.AsSpan(end).StartsWith(", short for ");
}

using System.Text.RegularExpressions;

namespace ContentKit.Rules.Urgency;

/// <summary>Knows by which words a text sends readers to the emergency service.</summary>
internal static partial class EmergencyService
{
    /// <summary>The words or the number that name it, or no success.</summary>
    public static (int Start, int Length)? In(RulePage page, Block block) => Ambulance(page, block) ?? Department(block.Text);

    /// <summary>The number, or words for whoever answers it.</summary>
    public static (int Start, int Length)? Ambulance(RulePage page, Block block)
    {
        if (block.HasDigit)
            foreach (Match number in Number.Matches(block.Text))
                if (RegionNumbers.IsEmergency(page, number.Value.Replace("-", "", StringComparison.Ordinal)))
                    return (number.Index, number.Length);
        return Found(AmbulanceWords.Match(block.Text));
    }

    public static (int Start, int Length)? Department(string text) => Found(DepartmentWords.Match(text));

    private static (int Start, int Length)? Found(Match match) => match.Success ? (match.Index, match.Length) : null;

    [GeneratedRegex(@"(?<![\w,.+\-/])(?:9-1-1|\d{2,5})(?!\w|[,.\-/]\d|\s\d)")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\b(?:emergency (?:phone |telephone |medical )?(?:numbers?|services?)|ambulances?|paramedics?|número de (?:teléfono de )?emergencias?|servicios? de emergencias?|ambulancias?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AmbulanceWords { get; }

    [GeneratedRegex(@"\b(?:ER|ED)\b|\bA ?& ?E\b|\b(?i:emergency (?:department|room|unit|ward)s?|accident and emergency|(?:sala|departamento|cuarto|servicio) de urgencias|(?:sala|departamento|cuarto) de emergencias?|(?:a|en) urgencias)\b")]
    private static partial Regex DepartmentWords { get; }
}

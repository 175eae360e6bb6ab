using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds headings and contacts that offer more than two services.</summary>
internal sealed partial class ServiceCount : IRule
{
    private const int Most = 2;

    public Descriptor Descriptor { get; } = new("URG006", "too-many-services", Severity.Warning)
    {
        Why = "A choice of three or more services makes people hesitate, or phone one after the other.",
        Fix = "Name the service that should be called first, and at most one other.",
        Source = "NHS digital service manual, care cards (no more than 2 services)",
        Bad = "urgency.routine.contact: [your doctor, the nurse line or a pharmacist]",
        Good = "urgency.routine.contact: your doctor or a pharmacist",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Tier is not null && block.Field is "heading" or "contact" && Count(block.Text) is > Most and var count)
                findings.Report(block.Location, $"The {block.Field} of the tier '{block.Tier}' names {count} services.");
    }

    /// <summary>Two words for one kind of service count once.</summary>
    private static int Count(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match service in Service.Matches(text))
            for (var group = 1; group < service.Groups.Count; group++)
                if (service.Groups[group].Success)
                    found.Add(service.Groups[group].Name);
        return found.Count;
    }

    [GeneratedRegex("""
        \b(?:(?<urgentCare>urgent\ care(?:\ clinics?|\ cent(?:er|re)s?)?|walk-in\ (?:clinic|cent(?:er|re))|clínicas?\ de\ atención\ urgente|minor\ injuries\ unit)
        |(?<department>emergency\ (?:department|room|unit)s?|(?-i:ER|ED)|A&E|(?:sala|departamento)\ de\ (?:urgencias|emergencias)|urgencias)
        |(?<number>(?-i:911|999|112|000|111|9-1-1)|emergency\ (?:number|services?)|ambulance|ambulancia)
        |(?<nurse>nurses?(?:['’]s)?(?:\ line)?|enfermer[ao]|línea\ de\ enfermería)
        |(?<pharmacy>pharmac(?:y|ist)|chemist|farmacia|farmacéutic[ao])
        |(?<dentist>dentists?|dental\ clinic|dentista)
        |(?<midwife>midwi(?:fe|ves)|maternity\ unit|partera|comadrona)
        |(?<poison>poison\ (?:control|cent(?:er|re)))
        |(?<surgeon>surgeons?(?:['’]s)?(?:\ office)?|cirujan[ao])
        |(?<doctor>(?:family\ )?doctors?(?:['’]s)?(?:\ office)?|GPs?|physician|specialist|urologist|médic[ao]|doctora?|especialista)
        |(?<clinic>clinics?|clínicas?|health\ cent(?:er|re)|surgery)
        |(?<hospital>hospitals?|ward))\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Service { get; }
}

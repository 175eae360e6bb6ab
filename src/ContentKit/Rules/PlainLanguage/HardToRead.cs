using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Rules.Readability;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds leaflets that ask for more schooling than many readers have.</summary>
internal sealed class HardToRead : IRule
{
    private const double Goal = 6, Most = 8, LeastSpanish = 55;

    public Descriptor Descriptor { get; } = new("PLN009", "hard-to-read", Severity.Warning)
    {
        Why = "Half of all adults read below grade 8. Those who cannot read the leaflet cannot follow it, and are ashamed to say so.",
        Fix = "Use shorter sentences and everyday words, first in the hardest sentences. 'contentkit readability' lists them.",
        Source = "AMA and NIH: grade 6 (goal); CDC: grade 8 at most; INFLESZ scale for Spanish: 55 at least",
        Bad = """
            ---
            Postoperative rehabilitation necessitates considerable determination from every individual patient.
            Inadequate mobilization contributes significantly to postoperative complications, particularly venous thromboembolism.
            Immediate ambulation facilitates circulation and diminishes respiratory difficulties considerably.
            Physiotherapists demonstrate appropriate exercises individually before discharge from hospital.
            Continuation of prescribed medication remains essential throughout the rehabilitation period.
            Excessive physical activity occasionally precipitates additional inflammation of surrounding tissue.
            Elevation of the affected extremity effectively reduces accumulation of fluid.
            Deterioration of symptoms necessitates immediate communication with the responsible department.
            Nutritional requirements increase substantially during the initial recuperation period.
            Professional supervision continues until functional independence is demonstrated satisfactorily.
            Subsequent appointments are communicated individually by the administration.

            """,
        Good = """
            ---
            Start to move soon after the operation. Walk a few steps in your room today. Walk a little more each day.
            Moving helps your blood to flow. It keeps clots away from your legs and helps you to breathe.
            We show you what to do before you go home. Do it three times a day.
            Take all the tablets that we gave you. Do not do too much at once, or your knee may swell.
            Put your leg up on a pillow when you rest. Eat well, with fish, eggs or beans each day.
            Call the ward if you feel worse. We will call you with the day and time of your next visit.

            """,
    };

    public void Check(RulePage page, Findings findings)
    {
        if (!ReadabilityReport.ScoresOf(page).Any(score => score.Formula == ScoreSheet.FleschKincaid ? score.Value > Goal : score.Formula == ScoreSheet.SzigrisztPazos && score.Value < LeastSpanish))
            return;
        var report = ReadabilityReport.Of(page);
        if (report[ScoreSheet.FleschKincaid] is > Goal and var grade)
            Report(report, findings, page, $"The leaflet reads at US grade {Number(grade)}; the goal is grade 6.", grade > Most ? null : Severity.Information);
        else if (report[ScoreSheet.SzigrisztPazos] is < LeastSpanish and var ease)
            Report(report, findings, page, $"The leaflet scores {Number(ease)} of 100 on the Spanish scale ({Formulas.InfleszBand(ease)}); the goal is 55 or more.", null);
    }

    private static void Report(ReadabilityReport report, Findings findings, RulePage page, string message, Severity? severity) =>
        findings.Report(page.Top, message, related: report.Hardest.IsEmpty ? null : report.Hardest[0].Place, severity: severity);

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Rules.Readability;

/// <summary>Which formulas belong to a language, the one that leaflets are ranked by first.</summary>
internal static class ScoreSheet
{
    public const string FleschKincaid = "Flesch-Kincaid grade", SzigrisztPazos = "Szigriszt-Pazos", Lix = "LIX";

    private const int SentencesForSmog = 30;

    /// <summary>Empty for a text that is too short.</summary>
    public static ImmutableArray<Score> Of(TextCounts text, string language)
    {
        if (!text.IsEnough)
            return [];
        return language switch
        {
            "en" => English(text),
            "es" => Spanish(text),
            _ => [new Score(Lix, Formulas.Lix(text))],
        };
    }

    private static ImmutableArray<Score> English(TextCounts text) =>
    [
        new(FleschKincaid, Formulas.FleschKincaid(text)),
        new("SMOG", Formulas.Smog(text), text.Sentences < SentencesForSmog
            ? string.Create(CultureInfo.InvariantCulture, $"low confidence: {text.Sentences} sentences, made for {SentencesForSmog}") : null),
        new("Flesch Reading Ease", Formulas.FleschReadingEase(text)),
        new("Gunning Fog", Formulas.GunningFog(text)),
        new("Coleman-Liau", Formulas.ColemanLiau(text)),
        new("ARI", Formulas.AutomatedReadability(text)),
        new(Lix, Formulas.Lix(text)),
    ];

    private static ImmutableArray<Score> Spanish(TextCounts text) =>
    [
        new(SzigrisztPazos, Formulas.SzigrisztPazos(text), Formulas.InfleszBand(Formulas.SzigrisztPazos(text))),
        new("Fernández-Huerta", Formulas.FernandezHuerta(text)),
        new(Lix, Formulas.Lix(text)),
    ];
}

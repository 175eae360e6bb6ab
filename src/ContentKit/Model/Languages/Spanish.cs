using ContentKit.Model.Timings;

namespace ContentKit.Model.Languages;

internal static class Spanish
{
    public static readonly LanguageWords Words = new()
    {
        Language = "es",
        Units = [("segundo", "segundos"), ("minuto", "minutos"), ("hora", "horas"), ("día", "días"), ("semana", "semanas"), ("mes", "meses"), ("año", "años")],
        Numbers = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
        Articles = ["un", "una"],
        To = "a",
        Or = ["o", "u"],
        UpTo = "hasta",
        AtLeast = "al menos",
        Firsts =
        [
            "la primera", "las primeras", "el primer", "los primeros", "primera", "primeras", "primer", "primeros",
        ],
        Other = "otro",
        ForFillers = ["por", "durante"],
        EveryFillers = ["cada"],
        DuringFillers = ["durante", "en", "por"],
        For = "durante",
        Every = "cada",
        AsDirected = "según las indicaciones",
        OrAsDirected = "o según las indicaciones",
        InTheFirst = InTheFirst,
        BoxLabels = new Dictionary<string, string> { ["note"] = "Nota", ["warning"] = "Advertencia", ["tip"] = "Consejo" },
    };

    private static string InTheFirst(TimeUnit unit, bool isMany) => (unit is TimeUnit.Hour or TimeUnit.Week, isMany) switch
    {
        (true, true) => "en las primeras",
        (true, false) => "en la primera",
        (false, true) => "en los primeros",
        (false, false) => "en el primer",
    };
}

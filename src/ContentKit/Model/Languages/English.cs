namespace ContentKit.Model.Languages;

internal static class English
{
    public static readonly LanguageWords Words = new()
    {
        Language = "en",
        Units = [("second", "seconds"), ("minute", "minutes"), ("hour", "hours"), ("day", "days"), ("week", "weeks"), ("month", "months"), ("year", "years")],
        Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        Articles = ["a", "an"],
        To = "to",
        Or = ["or"],
        UpTo = "up to",
        AtLeast = "at least",
        Firsts = ["the first", "first"],
        Other = "other",
        ForFillers = ["for"],
        EveryFillers = ["every", "each"],
        DuringFillers = ["during", "in", "for"],
        For = "for",
        Every = "every",
        AsDirected = "as directed",
        OrAsDirected = "or as directed",
        InTheFirst = (_, _) => "in the first",
        BoxLabels = new Dictionary<string, string> { ["note"] = "Note", ["warning"] = "Warning", ["tip"] = "Tip" },
    };
}

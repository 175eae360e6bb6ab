namespace ContentKit.Rules;

/// <summary>Parts of patterns for amounts, in English and Spanish. A unit is written as it must be: 'mg' is none of 'MG'.</summary>
internal static class Amounts
{
    /// <summary>A number with a point or a comma, but not the punctuation behind it.</summary>
    public const string Number = "[0-9]{1,7}(?:[.,][0-9]{1,6}){0,3}";

    /// <summary>What stands between the two numbers of a range or a choice, and the second number.</summary>
    public const string SecondNumber = @"\s?(?:to|or|and|a|o|y|[-‐‑‒–—])\s?[.,]?[0-9]{1,7}(?:[.,][0-9]{1,6}){0,3}";

    public const string DoseUnits = "mg|mcg|[µμ]g|ng|g|kg|mL|ml|L|mEq|IU|units?|milligrams?|micrograms?|grams?|milliliters?|millilitres?|miligramos?|microgramos?|gramos?|mililitros?|unidad(?:es)?";

    public const string Forms = "tablets?|pills?|capsules?|caplets?|drops?|puffs?|sprays?|lozenges?|doses?|tabletas?|pastillas?|comprimidos?|cápsulas?|gotas?|dosis";

    public const string Times = "seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?";
}

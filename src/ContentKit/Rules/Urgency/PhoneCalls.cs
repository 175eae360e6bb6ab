using System.Text.RegularExpressions;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds the short numbers behind 'call', 'dial' and the like. A bare number may be a pulse or a blood sugar.</summary>
internal static partial class PhoneCalls
{
    private const int Reach = 60;

    public static IEnumerable<PhoneCall> In(Block block)
    {
        if (!block.HasDigit || !MayHold(block.Text))
            yield break;
        if (block.Tier is not null && block.Field is "contact" or "heading")
        {
            foreach (var call in NumbersIn(block.Text, 0, 0, block.Text.Length))
                yield return call with { Verb = call.Start };
            yield break;
        }
        var done = 0;
        foreach (Match verb in Verb.Matches(block.Text))
        {
            var from = verb.Index + verb.Length;
            if (from < done)
                continue;
            var length = Math.Min(Reach, block.Text.Length - from);
            var end = End.Match(block.Text, from, length) is { Success: true } stop ? stop.Index : from + length;
            foreach (var call in NumbersIn(block.Text, verb.Index, from, end))
            {
                done = call.End;
                yield return call;
            }
        }
    }

    /// <summary>Three digits in a row, or digits with dashes or blanks between: everything shorter is no number to call.</summary>
    private static bool MayHold(string text)
    {
        for (var i = 2; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i]) && (char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i - 2]) || IsJoint(text[i - 1]) && char.IsAsciiDigit(text[i - 2])))
                return true;
        return false;
    }

    private static bool IsJoint(char sign) => sign is ' ' or '\u00A0' or '-' or '‐' or '‑' or '‒' or '–';

    /// <summary>Numbers to call, also those that a sentence begins with: '999 is the number to call'.</summary>
    public static IEnumerable<PhoneCall> AllIn(Block block) => Stated.IsMatch(block.Text)
        ? In(block).UnionBy(Stated.Matches(block.Text).Select(match => new PhoneCall(DigitsOf(match.Value), match.Index, match.Index, match.Length)), call => call.Start) : In(block);

    private static string DigitsOf(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    private static IEnumerable<PhoneCall> NumbersIn(string text, int verb, int from, int end)
    {
        for (var number = Number.Match(text, from); number.Success && number.Index < end; number = number.NextMatch())
            yield return new PhoneCall(DigitsOf(number.Value), verb, number.Index, number.Length);
    }

    [GeneratedRegex(@"\b(?:call(?:ing)?|dial(?:ing|ling)?|phon(?:e|ing)|ring(?:ing)?|text(?:ing)?|contact(?:ing)?|llam(?:e|a|ar|ando)|marqu?(?:e|a|ar)|telefone(?:e|ar)|appel(?:ez|er)|composez|ligue|chiam(?:i|are)|rufen|wählen|emergency (?:phone |telephone )?number(?: is)?|número de emergencias?(?: es)?)\b:?", RegexOptions.IgnoreCase)]
    private static partial Regex Verb { get; }

    [GeneratedRegex(@"[.!?;:]|\b(?:if|when|unless|because|over|above|below|than|fever|temperature|pulse|pressure|sugar|extension|ext|room|option|press|page|si|cuando|fiebre|temperatura|pulso|presión|extensión|opción)\b", RegexOptions.IgnoreCase)]
    private static partial Regex End { get; }

    [GeneratedRegex(@"(?<![\w,.+\-/])(?:\d(?<joint>[ \u00A0\-‐‑‒–])\d\k<joint>\d|\d{3,5})(?=\s(?:is|es)\s(?:the|your|our|el|su)\s(?:(?:local\s)?emergency\s(?:phone\s|telephone\s)?number|(?:phone\s|telephone\s)?number\s(?:to|you|for)\s(?:\w+\s)?(?:call|dial|ring|phone|emergenc(?:y|ies))|número\s(?:de\semergencias?|al\sque|que\sdebe|para\sllamar))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Stated { get; }

    [GeneratedRegex(@"(?<![\w,.+\-/$£€#]|\d |\b(?:room|ext|extension|option|floor|suite|ward|habitación|extensión|piso) )(?:\d(?<joint>[ \u00A0\-‐‑‒–])\d\k<joint>\d|\d{3,5})(?!\w|[%°]|[,.\-‐‑‒–/]\d|\s?\d| ?(?:mg|mcg|m[lL]|mmol|degrees|grados|times|veces|beats|hours?|horas?|minutes?|minutos?|days?|días?|weeks?|years?|años|pounds?|people)\b|(?: \p{L}{1,20}){1,3} (?i:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square)\b)")]
    private static partial Regex Number { get; }
}

using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds signs and notes that tell readers to do what belongs to another tier.</summary>
internal sealed partial class TierAction : IRule
{
    /// <summary>Spares most signs the patterns; 'hlen' is the end of 'wählen', because ASCII is looked for at once.</summary>
    private static readonly SearchValues<string> Actions = SearchValues.Create(
        ["call", "phon", "ring", "dial", "text", "contact", "see ", "speak", "talk ", "llam", "marqu", "telefon", "pida", "consult", "vea ", "habl", "appele", "compose", "ligue", "chiam", "rufen", "hlen"], StringComparison.OrdinalIgnoreCase);

    public Descriptor Descriptor { get; } = new("URG003", "action-of-another-tier", Severity.Error)
    {
        Why = "A call for an ambulance among lesser signs is found too late, and an emergency sent to a doctor's office waits for a call back.",
        Fix = "Move the sign to the tier of its action, or say under which condition the action is needed.",
        Source = "NHS App design review: emergency card with an urgent action; NHS digital service manual, care cards",
        Bad = "urgency.routine.when: You have chest pain, so [call 911].",
        Good = "urgency.routine.note: Call 911 if you have chest pain.",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (page.EmergencyNumber is null)
            return;
        foreach (var block in page.Blocks)
            if (block.Tier is { } tier && block.Field is "when" or "note" && page.MayHold(block, Actions))
            {
                if (tier == "emergency")
                    CheckEmergency(page, block, findings);
                else
                    CheckOther(page, block, findings);
            }
    }

    private static void CheckOther(RulePage page, Block block, Findings findings)
    {
        var found = PhoneCalls.In(block).Where(call => RegionNumbers.IsEmergency(page, call.Number)).Select(call => (Start: call.Verb, call.End))
            .Concat(CallAmbulance.Matches(block.Text).Select(match => (Start: match.Index, End: match.Index + match.Length)));
        foreach (var (start, end) in found)
            if (!IsDenied(block.Text, start) && !(block.Field == "note" && IsConditional(block.Text, start)))
                findings.Report(block, start, end - start, $"'{block.Text[start..end]}' stands in the tier '{block.Tier}', which is not for emergencies.");
    }

    private static void CheckEmergency(RulePage page, Block block, Findings findings)
    {
        if (EmergencyService.In(page, block) is not null)
            return;
        foreach (var call in PhoneCalls.In(block))
            if (RegionNumbers.IsAdvice(page, call.Number) && !IsDenied(block.Text, call.Verb))
                findings.Report(block, call.Verb, call.End - call.Verb, $"'{block.Text[call.Verb..call.End]}' stands in the emergency tier, but {call.Number} is not for emergencies.");
        foreach (Match call in CallOffice.Matches(block.Text))
            if (!IsDenied(block.Text, call.Index) && !IsLater(block, call.Index))
                findings.Report(block, call, $"'{call.Value}' stands in the emergency tier without the emergency number.");
    }

    private static bool IsDenied(string text, int verb) => Denial.IsMatch(text.AsSpan(Math.Max(0, verb - 24), Math.Min(24, verb)));

    private static bool IsConditional(string text, int verb) => Condition.IsMatch(SentenceAt(text, verb));

    /// <summary>A sign that begins with the call ("Call your doctor if…") is no second step, but the wrong one.</summary>
    private static bool IsLater(Block block, int verb) => (block.Field == "when" && verb == 0 ? Afterwards : Later).IsMatch(SentenceAt(block.Text, verb));

    private static ReadOnlySpan<char> SentenceAt(string text, int index)
    {
        var (start, end) = Sentences.Around(text, index);
        return text.AsSpan(start, end - start);
    }

    [GeneratedRegex(@"\b(?:call|phone|ring|dial|llame a|llamar a|pida) (?:for )?(?:an |the |your |your local |una |la |al )?(?:ambulance|paramedics|emergency (?:number|services?)|ambulancia|número de emergencias?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CallAmbulance { get; }

    [GeneratedRegex(@"\b(?:call|phone|ring|contact|see|speak to|speak with|talk to|talk with|llame a|llame al|consulte a|consulte al|vea a|hable con|comuníquese con) (?:your |our |the |a |an |su |el |la |un |una )?(?:\w+ ){0,2}(?:doctor|GP|provider|pediatrician|care team|office|surgery|ward|pharmacist|clinic|nurse|surgeon|dentist|midwife|specialist|médico|médica|farmacéutico|clínica|enfermera|cirujano|dentista|consultorio)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CallOffice { get; }

    [GeneratedRegex(@"(?:\b(?:not|never|no|nunca|of|than|para)|n['’]t)(?: need to| have to| wait to| wait for| just| first| try to)? $", RegexOptions.IgnoreCase)]
    private static partial Regex Denial { get; }

    [GeneratedRegex(@"\b(?:if|unless|when|whenever|in case|in an emergency|si|cuando|en caso|a menos)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Condition { get; }

    [GeneratedRegex(@"\b(?:after|afterwards?|then|also|later|too|después|luego|también)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Afterwards { get; }

    [GeneratedRegex(@"\b(?:after|afterwards?|then|also|once|later|if|when|unless|too|después|luego|también|si|cuando)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Later { get; }
}

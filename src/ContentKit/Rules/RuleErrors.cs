using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Rules;

/// <summary>Problems of what a library says about rules.</summary>
public static class RuleErrors
{
    public static readonly Descriptor UnknownRule = new("CFG002", "unknown-rule", Severity.Error)
    {
        Why = "A choice for a rule that does not exist changes nothing, and nobody would notice.",
        Fix = "Use the id of a rule. 'contentkit explain --list' shows them all.",
    };

    public static readonly Descriptor UnknownProfile = new("CFG003", "unknown-profile", Severity.Error)
    {
        Why = "Without its profile the library would be checked by other rules than its owners think.",
        Fix = "Use 'us', 'uk', 'international' or a name that stands under 'profiles'.",
    };

    public static readonly Descriptor Conflict = new("CFG004", "conflicting-rules", Severity.Error)
    {
        Why = "The two rules ask for opposite things, so that no writer could please both.",
        Fix = "Switch one of them off.",
    };

    public static readonly Descriptor NoReason = new("CFG005", "rule-lowered-without-reason", Severity.Error)
    {
        Why = "Rules for urgency and for the safety of medicines protect lives: whoever switches one off must be able to say why. Those for sign-offs keep the names of reviewers true, and no reason is enough.",
        Fix = "Give the severity and the reason, for example: SAF017: { severity: off, reason: We print signs only in lab tables. }.",
    };

    public static readonly Descriptor BadProfile = new("CFG006", "bad-profile", Severity.Error)
    {
        Why = "A profile that cannot be resolved would leave the library without its rules.",
        Fix = "Give each profile a name of its own, and let it extend 'us', 'uk', 'international' or another profile that does not lead back to it.",
    };

    public static readonly Descriptor BadWordList = new("CFG010", "bad-word-list", Severity.Error)
    {
        Why = "A word list that does nothing, or something else than its author thinks, gives false safety.",
        Fix = "Correct the list. docs/rules/word-lists.md shows each kind.",
    };

    public static readonly Descriptor TakenRule = new("CFG011", "taken-rule-id", Severity.Error)
    {
        Why = "An id stands for one rule for ever: reports, suppressions and baselines name it.",
        Fix = "Give the list an id of its own, for example HOS001.",
    };

    public static readonly Descriptor BadBaseline = new("CFG012", "bad-baseline", Severity.Error)
    {
        Why = "A baseline that cannot be read would bring back all old findings, or hide new ones.",
        Fix = "Restore the file from version control, or make it anew with 'contentkit baseline update'.",
    };

    public static readonly Descriptor UnusedSuppression = new("GOV020", "unused-suppression", Severity.Warning)
    {
        Why = "A suppression that suppresses nothing will one day hide a new problem.",
        Fix = "Remove it.",
    };

    public static readonly Descriptor BadSuppression = new("GOV021", "bad-suppression", Severity.Error)
    {
        Why = "Whoever reads the page later must be able to see which rule does not count here, and why.",
        Fix = "Name one rule and the reason, for example: contentkit-disable-next-line PLN001 -- the form uses this word.",
    };

    public static ImmutableArray<Descriptor> All =>
        [UnknownRule, UnknownProfile, Conflict, NoReason, BadProfile, BadWordList, TakenRule, BadBaseline, UnusedSuppression, BadSuppression];
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Rules;

/// <summary>One rule for the text of one page. A rule is one file; it is found by its type and needs no registration.</summary>
internal interface IRule
{
    /// <summary>What it reports, with two examples that run as tests: [...] in the bad one marks the place of the report.</summary>
    Descriptor Descriptor { get; }

    /// <summary>The profiles that have it ("us", "uk"); empty for all.</summary>
    ImmutableArray<string> Profiles => [];

    /// <summary>The languages whose words it knows, without region; empty for all.</summary>
    ImmutableArray<string> Languages => [];

    /// <summary>Ids of rules that ask for the opposite; the two never run together.</summary>
    ImmutableArray<string> Conflicts => [];

    void Check(RulePage page, Findings findings);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Rules.WordLists;

/// <summary>A rule that is a list of words, read from one YAML file. All lists share one scan of the page.</summary>
internal sealed record WordList(Descriptor Descriptor, WordListKind Kind) : IRule
{
    private const string Heading = "heading";

    public ImmutableArray<string> Profiles { get; init; } = [];

    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<string> Conflicts { get; init; } = [];

    /// <summary>What to find, with the better words where the list has them.</summary>
    public ImmutableArray<(string Words, string? Swap)> Entries { get; init; } = [];

    /// <summary>Without backtracking: their time grows with the text and no faster.</summary>
    public ImmutableArray<Regex> Patterns { get; init; } = [];

    public bool IsCaseSensitive { get; init; }

    public ImmutableArray<string> In { get; init; } = [];

    public ImmutableArray<string> NotIn { get; init; } = [];

    public WordContext Context { get; init; } = new();

    public bool IsSafe { get; init; }

    public int Max { get; init; }

    public bool IsPerPage { get; init; }

    public ImmutableArray<string> Requires { get; init; } = [];

    public string? Message { get; init; }

    /// <summary>Where the list was read from.</summary>
    public required Location Location { get; init; }

    /// <summary>Words that the page explains in brackets, or that are its subject, are let pass.</summary>
    public bool AllowsExplained { get; init; }

    public bool Covers(Block block) => (In.IsEmpty || Names(In, block)) && !Names(NotIn, block);

    /// <summary>By the names on the way to a field ("urgency.routine", "medicines.name"), or "heading" for every heading.</summary>
    private static bool Names(ImmutableArray<string> fields, Block block)
    {
        foreach (var field in fields)
            if (field == Heading ? block.Form == TextForm.Heading || block.Field == Heading
                : block.Route.StartsWith(field, StringComparison.Ordinal) && (block.Route.Length == field.Length || block.Route[field.Length] == '.'))
                return true;
        return false;
    }

    /// <summary>Lists are checked by <see cref="WordScan"/>, all in one pass.</summary>
    public void Check(RulePage page, Findings findings) => new WordScan([new ActiveRule(this, Descriptor.Severity)]).Check(page, findings);
}

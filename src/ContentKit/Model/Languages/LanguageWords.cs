using System.Collections.Immutable;
using ContentKit.Model.Timings;

namespace ContentKit.Model.Languages;

/// <summary>What the tool must know of a language to read and print typed values.</summary>
internal sealed record LanguageWords
{
    /// <summary>Primary subtag of BCP 47, such as "en".</summary>
    public required string Language { get; init; }

    /// <summary>Singular and plural of each unit, in the order of <see cref="TimeUnit"/>.</summary>
    public required ImmutableArray<(string One, string Many)> Units { get; init; }

    public required ImmutableArray<string> Numbers { get; init; }

    public required ImmutableArray<string> Articles { get; init; }

    public required string To { get; init; }

    public required ImmutableArray<string> Or { get; init; }

    public required string UpTo { get; init; }

    public required string AtLeast { get; init; }

    /// <summary>Every form of "first", with and without its article.</summary>
    public required ImmutableArray<string> Firsts { get; init; }

    public required string Other { get; init; }

    /// <summary>Words that authors put in front although the field says them: "for", "every".</summary>
    public required ImmutableArray<string> ForFillers { get; init; }

    public required ImmutableArray<string> EveryFillers { get; init; }

    public required ImmutableArray<string> DuringFillers { get; init; }

    public required string For { get; init; }

    public required string Every { get; init; }

    public required string AsDirected { get; init; }

    public required string OrAsDirected { get; init; }

    /// <summary>"in the first week", given the unit and whether there is a number behind "first".</summary>
    public required Func<TimeUnit, bool, string> InTheFirst { get; init; }

    /// <summary>Labels of boxes in the text: note, warning, tip.</summary>
    public required IReadOnlyDictionary<string, string> BoxLabels { get; init; }
}

using System.Collections.Frozen;

namespace ContentKit.Comparing.Words;

/// <summary>The words of a language that can turn an instruction round. All in small letters, as the list in docs/diff.md shows them.</summary>
internal sealed record Vocabulary
{
    /// <summary>Primary subtag of BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Words for numbers, with the digits that they stand for.</summary>
    public required FrozenDictionary<string, string> Numbers { get; init; }

    /// <summary>Words that are numbers only before a unit, such as "un" in "un día".</summary>
    public FrozenDictionary<string, string> Articles { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Every form of a unit, with the form that stands for all.</summary>
    public required FrozenDictionary<string, string> Units { get; init; }

    public required FrozenSet<string> Negations { get; init; }

    /// <summary>More or less, before or after, left or right, and the like.</summary>
    public required FrozenSet<string> Directions { get; init; }

    /// <summary>How bad something must be: "severe", "mild".</summary>
    public required FrozenSet<string> Grades { get; init; }

    /// <summary>"must" or "may", "and" or "or": dangerous where one takes the place of another.</summary>
    public required FrozenSet<string> Strengths { get; init; }

    /// <summary>Small words that may change the meaning of the number behind them.</summary>
    public required FrozenSet<string> BeforeNumbers { get; init; }

    /// <summary>Words without a meaning of their own.</summary>
    public required FrozenSet<string> Fillers { get; init; }

    /// <summary>Beginnings that turn a word into its opposite: "un" in "unsafe".</summary>
    public required FrozenSet<string> Opposites { get; init; }

    /// <summary>"1,000" is one thousand.</summary>
    public bool HasThousandsComma { get; init; }

    public static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"two=2 three=3"</summary>
    public static FrozenDictionary<string, string> Map(string pairs) => pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>"minute,minutes,min hour,hours": the first form stands for the others.</summary>
    public static FrozenDictionary<string, string> Forms(string groups) => groups.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(group => group.Split(',')).SelectMany(forms => forms.Select(form => (form, forms[0]))).ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);
}

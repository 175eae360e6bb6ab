using System.Collections.Immutable;

namespace ContentKit.Comparing.Words;

/// <summary>What a text says that must not change unseen, each list in the order of the text.</summary>
/// <param name="Numbers">The values alone.</param>
/// <param name="Amounts">Each number with the words around it that give it its meaning.</param>
/// <param name="Negations">Each negation with the word that it negates.</param>
internal sealed record Signals(
    ImmutableArray<string> Numbers,
    ImmutableArray<string> Amounts,
    ImmutableArray<string> Units,
    ImmutableArray<string> Negations,
    ImmutableArray<string> Directions,
    ImmutableArray<string> Grades,
    ImmutableArray<string> Strengths)
{
    public bool Any => !Numbers.IsEmpty || !Units.IsEmpty || !Negations.IsEmpty || !Directions.IsEmpty;

    public static Signals Of(List<Term> terms, Vocabulary? vocabulary)
    {
        ImmutableArray<string> In(Func<Vocabulary, IReadOnlySet<string>> words) =>
            vocabulary is null ? [] : [.. terms.Where(term => term.Kind is TokenKind.Word or TokenKind.Sign && words(vocabulary).Contains(term.Key)).Select(term => term.Key)];
        var places = Enumerable.Range(0, terms.Count).ToList();
        var numbers = places.Where(at => terms[at].Kind == TokenKind.Number).ToList();
        return new Signals(
            [.. numbers.Select(at => terms[at].Key)],
            [.. numbers.Select(at => Amount(terms, at, vocabulary))],
            [.. terms.Where(term => IsUnit(term, vocabulary)).Select(term => term.Key)],
            [.. places.Where(at => vocabulary is not null && terms[at].Kind == TokenKind.Word && vocabulary.Negations.Contains(terms[at].Key)).Select(at => Negated(terms, at, vocabulary))],
            In(words => words.Directions), In(words => words.Grades), In(words => words.Strengths));
    }

    private static bool IsUnit(Term term, Vocabulary? vocabulary) => term.Kind == TokenKind.Sign && term.Key is "%" or "°"
        || term.Kind == TokenKind.Word && vocabulary is not null && vocabulary.Units.ContainsKey(term.Key.ToLowerInvariant());

    /// <summary>"for 20 minute", "to 38 °C".</summary>
    private static string Amount(List<Term> terms, int at, Vocabulary? vocabulary)
    {
        var before = at > 0 && (terms[at - 1].Kind is TokenKind.Sign || vocabulary is not null && vocabulary.BeforeNumbers.Contains(terms[at - 1].Key) || terms[at - 1].Key == "-") ? terms[at - 1].Key + " " : "";
        var after = at + 1 < terms.Count && (terms[at + 1].Kind != TokenKind.Mark || terms[at + 1].Key == "-") ? " " + terms[at + 1].Key : "";
        if (after == " °" && at + 2 < terms.Count && terms[at + 2].Kind == TokenKind.Word)
            after += terms[at + 2].Key;
        return before + terms[at].Key + after;
    }

    private static string Negated(List<Term> terms, int at, Vocabulary? vocabulary)
    {
        var next = terms.Skip(at + 1).TakeWhile(term => term.Key != ".")
            .FirstOrDefault(term => term.Kind is TokenKind.Word or TokenKind.Number && vocabulary?.Fillers.Contains(term.Key) != true);
        return next.Key is null ? terms[at].Key : $"{terms[at].Key} {next.Key}";
    }
}

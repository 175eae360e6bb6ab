using System.Collections.Immutable;

namespace ContentKit.Comparing.Words;

/// <summary>Finds what a change of words does to a clinical text.</summary>
internal static class TextComparer
{
    private const int LongWord = 4;

    /// <summary>Empty when both say the same in the same form; else the gravest finding first.</summary>
    public static ImmutableArray<Finding> Compare(string before, string after, Vocabulary? vocabulary)
    {
        if (before == after)
            return [];
        var (old, now) = (TermReader.Read(Tokenizer.Cut(before), vocabulary), TermReader.Read(Tokenizer.Cut(after), vocabulary));
        if (old.SequenceEqual(now))
            return Form(before, after);
        var found = new List<Finding>();
        AddSignals(Signals.Of(old, vocabulary), Signals.Of(now, vocabulary), found);
        AddOpposites(old, now, vocabulary, found);
        AddSentences(old, now, found);
        if (found.Count == 0)
            AddOrder(old, now, vocabulary, found);
        if (vocabulary is null)
            found.Add(new Finding(ChangeKind.UnreadLanguage, "words changed in a language whose words for 'not' and the like are not known here"));
        if (found.Count == 0)
            found.Add(new Finding(ChangeKind.ClinicalWording, "the wording changed"));
        return [.. found.OrderBy(finding => finding.Kind)];
    }

    /// <summary>The amount of white space is no form. Capitals are one, unless a word of capitals may be an abbreviation.</summary>
    private static ImmutableArray<Finding> Form(string before, string after)
    {
        var (old, now) = (Tokenizer.Cut(before.Trim()), Tokenizer.Cut(after.Trim()));
        if (old.SequenceEqual(now))
            return [];
        var isAbbreviation = old.Count == now.Count && old.Zip(now).Any(pair => pair.First.Text != pair.Second.Text && IsCapitals(pair.First.Text) != IsCapitals(pair.Second.Text));
        return isAbbreviation
            ? [new Finding(ChangeKind.ClinicalWording, "a word changed between small letters and capitals")]
            : [new Finding(ChangeKind.Form, "only the form of the text changed")];
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);

    private static void AddSignals(Signals old, Signals now, List<Finding> found)
    {
        if (!old.Numbers.SequenceEqual(now.Numbers))
            found.Add(new Finding(ChangeKind.NumberChanged, "a number changed" + Difference(old.Numbers, now.Numbers)));
        else if (!old.Amounts.SequenceEqual(now.Amounts))
            found.Add(new Finding(ChangeKind.UnitChanged, "a unit or a range changed" + Difference(old.Amounts, now.Amounts)));
        else if (!old.Units.SequenceEqual(now.Units))
            found.Add(new Finding(ChangeKind.UnitChanged, "a unit changed" + Difference(old.Units, now.Units)));
        if (!old.Negations.SequenceEqual(now.Negations))
            found.Add(new Finding(ChangeKind.NegationChanged, "a negation changed" + Difference(old.Negations, now.Negations)));
        if (!old.Directions.SequenceEqual(now.Directions))
            found.Add(new Finding(ChangeKind.DirectionChanged, "a word such as more, less, before, after, left or right changed" + Difference(old.Directions, now.Directions)));
        if (!old.Grades.SequenceEqual(now.Grades))
            found.Add(new Finding(ChangeKind.StrengthChanged, "a word for how bad or how strong changed" + Difference(old.Grades, now.Grades)));
        if (old.Strengths.Length == now.Strengths.Length && !old.Strengths.SequenceEqual(now.Strengths))
            found.Add(new Finding(ChangeKind.StrengthChanged, "a word such as must, may, and, or changed" + Difference(old.Strengths, now.Strengths)));
    }

    /// <summary>" ('20' to '25')": the stretch in which two lists differ.</summary>
    private static string Difference(ImmutableArray<string> old, ImmutableArray<string> now)
    {
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = old.Reverse().Zip(now.Reverse()).Take(Math.Min(old.Length, now.Length) - start).TakeWhile(pair => pair.First == pair.Second).Count();
        var (removed, added) = (string.Join(", ", old[start..^end]), string.Join(", ", now[start..^end]));
        return (removed.Length, added.Length) switch
        {
            (0, _) => $" (added: '{added}')",
            (_, 0) => $" (removed: '{removed}')",
            _ => $" ('{removed}' to '{added}')",
        };
    }

    private static void AddOpposites(List<Term> old, List<Term> now, Vocabulary? vocabulary, List<Finding> found)
    {
        var (before, after) = (Words(old).ToHashSet(StringComparer.Ordinal), Words(now).ToHashSet(StringComparer.Ordinal));
        foreach (var prefix in vocabulary?.Opposites ?? [])
            foreach (var (word, others, isNew) in before.Except(after).Select(word => (word, after, false)).Concat(after.Except(before).Select(word => (word, before, true))))
                if (word.StartsWith(prefix, StringComparison.Ordinal) && others.Contains(word[prefix.Length..]))
                    found.Add(new Finding(ChangeKind.NegationChanged, $"a word became its opposite ('{(isNew ? word[prefix.Length..] : word)}' to '{(isNew ? word : word[prefix.Length..])}')"));
    }

    private static void AddSentences(List<Term> old, List<Term> now, List<Finding> found)
    {
        var (before, after) = (Sentences(old), Sentences(now));
        if (before.Count > after.Count && after.ToHashSet(StringComparer.Ordinal).IsSubsetOf(before))
            found.Add(new Finding(ChangeKind.TextRemoved, "a sentence was removed"));
        else if (before.Count < after.Count && before.ToHashSet(StringComparer.Ordinal).IsSubsetOf(after))
            found.Add(new Finding(ChangeKind.TextAdded, "a sentence was added"));
    }

    private static List<string> Sentences(List<Term> terms) => [.. string.Join(' ', terms.Select(term => term.Key)).Split([" . ", " ? "], StringSplitOptions.None)];

    /// <summary>The same words in another order, or longer words that moved in a text where amounts or negations stand.</summary>
    private static void AddOrder(List<Term> old, List<Term> now, Vocabulary? vocabulary, List<Finding> found)
    {
        var (before, after) = (Words(old), Words(now));
        if (before.SequenceEqual(after))
            return;
        var isPermutation = before.Order(StringComparer.Ordinal).SequenceEqual(after.Order(StringComparer.Ordinal));
        var isDelicate = Signals.Of(old, vocabulary) is { Numbers.Length: > 0 } or { Negations.Length: > 0 };
        if (isPermutation || isDelicate && !Shared(before, after).SequenceEqual(Shared(after, before)))
            found.Add(new Finding(ChangeKind.WordOrderChanged, "words changed places"));
    }

    /// <summary>The longer words that both texts have, in the order of the first.</summary>
    private static IEnumerable<string> Shared(List<string> words, List<string> others)
    {
        var known = others.ToHashSet(StringComparer.Ordinal);
        return words.Where(word => word.Length >= LongWord && known.Contains(word)).Distinct();
    }

    private static List<string> Words(List<Term> terms) => [.. terms.Where(term => term.Kind != TokenKind.Mark).Select(term => term.Key)];
}

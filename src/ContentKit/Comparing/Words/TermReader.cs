namespace ContentKit.Comparing.Words;

/// <summary>Gives tokens their meaning, so that different ways to write one thing are equal.</summary>
internal static class TermReader
{
    private const string Unimportant = "*_`\\\"'“”„‘’«»";
    private const string Endings = ".!…:;,";

    private static readonly HashSet<string> Millilitre = new(StringComparer.OrdinalIgnoreCase) { "ml", "l" };

    /// <summary>Without quotes, emphasis and the mark at the end.</summary>
    public static List<Term> Read(List<Token> tokens, Vocabulary? vocabulary)
    {
        var terms = new List<Term>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
            Read(tokens, i, vocabulary, terms);
        while (terms is [.., { Kind: TokenKind.Mark } last] && Endings.Contains(last.Key, StringComparison.Ordinal))
            terms.RemoveAt(terms.Count - 1);
        return terms;
    }

    /// <summary>Lets two words count as one when they are written in another way, for the alignment of texts.</summary>
    public static string KeyOf(Token token, Vocabulary? vocabulary)
    {
        var terms = new List<Term>(2);
        Read([token], 0, vocabulary, terms);
        return terms.Count == 0 ? token.Text : string.Join(' ', terms.Select(term => term.Key));
    }

    private static void Read(List<Token> tokens, int at, Vocabulary? vocabulary, List<Term> terms)
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Number:
                terms.Add(new Term(TokenKind.Number, Number(token.Text, vocabulary)));
                break;
            case TokenKind.Sign:
                terms.Add(new Term(TokenKind.Sign, token.Text == "º" ? "°" : token.Text));
                break;
            case TokenKind.Mark when !Unimportant.Contains(token.Text, StringComparison.Ordinal) || IsOfNumber(tokens, at):
                terms.Add(new Term(TokenKind.Mark, token.Text switch { "–" or "—" or "‐" or "‑" or "−" => "-", "!" => ".", var mark => mark }));
                break;
            case TokenKind.Word:
                Word(tokens, at, vocabulary, terms);
                break;
            default:
                break;
        }
    }

    /// <summary>5' and 5" are feet and inches.</summary>
    private static bool IsOfNumber(List<Token> tokens, int at) =>
        tokens[at] is { HasSpace: false, Text: "'" or "\"" or "’" or "”" } && at > 0 && tokens[at - 1].Kind == TokenKind.Number;

    private static string Number(string text, Vocabulary? vocabulary) => text switch
    {
        "½" => "1/2",
        "¼" => "1/4",
        "¾" => "3/4",
        _ when vocabulary is { HasThousandsComma: true } && IsGrouped(text) => text.Replace(",", "", StringComparison.Ordinal),
        _ => text,
    };

    /// <summary>"3,000" and "1,234,567", but not "1,5".</summary>
    private static bool IsGrouped(string text)
    {
        var groups = text.Split(',');
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.All(char.IsAsciiDigit));
    }

    private static void Word(List<Token> tokens, int at, Vocabulary? vocabulary, List<Term> terms)
    {
        var text = tokens[at].Text.Replace('’', '\'').Replace('μ', 'µ');
        var word = text.ToLowerInvariant();
        if (vocabulary is null)
            terms.Add(new Term(TokenKind.Word, word));
        else if (vocabulary.Numbers.TryGetValue(word, out var digits))
            Number(digits, terms);
        else if (vocabulary.Articles.TryGetValue(word, out var one) && at + 1 < tokens.Count && vocabulary.Units.ContainsKey(tokens[at + 1].Text.ToLowerInvariant()))
            terms.Add(new Term(TokenKind.Number, one));
        else if (word is "cannot" or "can't")
            terms.AddRange([new Term(TokenKind.Word, "can"), new Term(TokenKind.Word, "not")]);
        else if (word.EndsWith("n't", StringComparison.Ordinal))
            terms.AddRange([new Term(TokenKind.Word, word == "won't" ? "will" : word[..^3]), new Term(TokenKind.Word, "not")]);
        else
            terms.Add(new Term(TokenKind.Word, Unit(text, word, vocabulary)));
    }

    /// <summary>"twice" is 2 times.</summary>
    private static void Number(string digits, List<Term> terms)
    {
        terms.Add(new Term(TokenKind.Number, digits.TrimEnd('×')));
        if (digits[^1] == '×')
            terms.Add(new Term(TokenKind.Word, "time"));
    }

    /// <summary>Capitals count in symbols: "mg" is not "Mg". Only the litre has two spellings.</summary>
    private static string Unit(string text, string word, Vocabulary vocabulary)
    {
        if (!vocabulary.Units.TryGetValue(word, out var unit))
            return word;
        var isSymbol = unit.Length <= 2 && unit == word && !Millilitre.Contains(word) || word is "mcg" or "mmol" or "meq";
        return isSymbol ? text : unit;
    }
}

using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Comparing.Words;

/// <summary>Two texts in one, with the words marked that only one of them has.</summary>
internal static class WordDiff
{
    /// <summary>Beyond this many pairs of words the middle is told as a whole.</summary>
    private const long MaximumPairs = 4_000_000;

    public static ImmutableArray<Piece> Of(List<Token> before, List<Token> after)
    {
        var pieces = new List<(PieceKind Kind, Token Token)>();
        var start = 0;
        while (start < before.Count && start < after.Count && before[start].Text == after[start].Text)
            pieces.Add((PieceKind.Same, after[start++]));
        var (endBefore, endAfter) = (before.Count, after.Count);
        while (endBefore > start && endAfter > start && before[endBefore - 1].Text == after[endAfter - 1].Text)
            (endBefore, endAfter) = (endBefore - 1, endAfter - 1);
        Middle(before.GetRange(start, endBefore - start), after.GetRange(start, endAfter - start), pieces);
        pieces.AddRange(after.Skip(endAfter).Select(token => (PieceKind.Same, token)));
        return Join(pieces);
    }

    private static void Middle(List<Token> before, List<Token> after, List<(PieceKind, Token)> pieces)
    {
        var lengths = (long)before.Count * after.Count <= MaximumPairs ? CommonLengths(before, after) : null;
        var (i, j) = (0, 0);
        while (lengths is not null && i < before.Count && j < after.Count)
            if (before[i].Text == after[j].Text)
            {
                pieces.Add((PieceKind.Same, after[j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                pieces.Add((PieceKind.Removed, before[i++]));
            else
                pieces.Add((PieceKind.Added, after[j++]));
        pieces.AddRange(before.Skip(i).Select(token => (PieceKind.Removed, token)));
        pieces.AddRange(after.Skip(j).Select(token => (PieceKind.Added, token)));
    }

    /// <summary>How many words the rest of both texts has in common, from each pair of places on.</summary>
    private static int[,] CommonLengths(List<Token> before, List<Token> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                lengths[i, j] = before[i].Text == after[j].Text ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }

    /// <summary>Runs of one kind become one piece; removed words stand before added ones.</summary>
    private static ImmutableArray<Piece> Join(List<(PieceKind Kind, Token Token)> tokens)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < tokens.Count;)
        {
            var isSame = tokens[at].Kind == PieceKind.Same;
            var run = tokens.Skip(at).TakeWhile(token => token.Kind == PieceKind.Same == isSame).ToList();
            at += run.Count;
            foreach (var kind in isSame ? [PieceKind.Same] : new[] { PieceKind.Removed, PieceKind.Added })
                if (TextOf(run.Where(token => token.Kind == kind).Select(token => token.Token)) is { Length: > 0 } text)
                    pieces.Add(new Piece(kind, text));
        }
        return pieces.ToImmutable();
    }

    private static string TextOf(IEnumerable<Token> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
            text.Append(token.HasSpace ? " " : "").Append(token.Text);
        return text.ToString();
    }
}

using System.Text;
using ContentKit.Text;

namespace ContentKit.Exporting.Search;

/// <summary>Cuts a text into the words that a search compares: small letters without accents. The script of the search page does the same.</summary>
internal static class SearchTerms
{
    public static IEnumerable<string> Of(string text)
    {
        var term = new StringBuilder();
        foreach (var character in PlainLetters.Of(text))
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                term.Append(char.ToLowerInvariant(character));
            else if (term.Length > 0)
            {
                yield return term.ToString();
                term.Clear();
            }
        if (term.Length > 0)
            yield return term.ToString();
    }
}

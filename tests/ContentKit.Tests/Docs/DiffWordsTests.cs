using System.Text;
using ContentKit.Comparing.Words;
using Xunit;

namespace ContentKit.Tests.Docs;

public sealed class DiffWordsTests
{
    private const string Start = "<!-- words -->\n", End = "<!-- end of words -->";

    [Fact]
    public void The_list_of_watched_words_is_complete()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diff.md"));
        var (start, end) = (page.IndexOf(Start, StringComparison.Ordinal) + Start.Length, page.IndexOf(End, StringComparison.Ordinal));
        Repository.AssertCurrent("docs/diff.md", page[..start] + string.Concat(Vocabularies.All.Select(Table)) + "\n" + page[end..]);
    }

    private static string Table(Vocabulary words)
    {
        var text = new StringBuilder($"\nLanguage `{words.Language}`:\n\n| kind | words |\n|---|---|\n");
        Row(text, "numbers", words.Numbers.Keys);
        Row(text, "units", words.Units.Keys);
        Row(text, "negations", words.Negations);
        Row(text, "directions", words.Directions);
        Row(text, "how bad, how strong", words.Grades);
        Row(text, "one in the place of another", words.Strengths);
        Row(text, "before a number", words.BeforeNumbers);
        Row(text, "beginnings of opposites", words.Opposites);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string kind, IEnumerable<string> words) => text.Append(System.Globalization.CultureInfo.InvariantCulture,
        $"| {kind} | {string.Join(", ", words.Order(StringComparer.Ordinal).Select(word => $"`{word}`"))} |\n");
}

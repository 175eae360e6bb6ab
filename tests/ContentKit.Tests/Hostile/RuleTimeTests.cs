using ContentKit.Diagnostics;
using ContentKit.Rules;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Tests.Rules;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>No text can make a rule slow: each is tried on pieces of its own examples, repeated over the largest body.</summary>
public class RuleTimeTests
{
    private const int Largest = MarkdownText.MaximumBody;

    /// <summary>Far above what a linear rule needs, far below what a quadratic one takes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Theory, MemberData(nameof(RuleCaseTests.Ids), MemberType = typeof(RuleCaseTests))]
    public void A_rule_ends_soon_on_its_own_worst_text(string id)
    {
        var rule = new ActiveRule(Lint.Rules.First(rule => rule.Descriptor.Id == id), Severity.Error);
        foreach (var piece in PiecesOf(rule.Rule.Descriptor).Distinct())
            foreach (var gap in new[] { "", " " })
                Try(rule, string.Concat(Enumerable.Repeat(piece + gap, Largest / (piece.Length + gap.Length))));
    }

    /// <summary>The whole examples, their words, their first halves, and runs of single characters that patterns like to take.</summary>
    private static IEnumerable<string> PiecesOf(Descriptor rule)
    {
        foreach (var text in new[] { rule.Bad, rule.Good }.Select(example => example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('\n', ' ')))
        {
            yield return text;
            yield return text[..((text.Length + 1) / 2)];
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return word;
        }
        foreach (var character in "1.a-(A,")
            yield return character.ToString();
    }

    private static void Try(ActiveRule rule, string text)
    {
        var file = new SourceFile("content/knee.md", text);
        var blocks = new[] { Block("body", TextForm.Paragraph), Block("urgency.routine.when[0]", TextForm.Field), Block("medicines[0].dose", TextForm.Field) };
        var page = new RulePage(file, [.. blocks]) { Fields = Node.Mapping(file.At(0, 0), []), Language = rule.Rule.Languages is [var first, ..] ? first : "en", Region = "US", EmergencyNumber = "911" };
        var watch = new EffortClock();
        new Findings().Run(rule, page);
        Assert.True(watch.Elapsed < Limit, $"{rule.Rule.Descriptor.Id} took {watch.Elapsed} for '{text[..40]}…'.");

        Block Block(string path, TextForm form) => new(path, path.StartsWith("urgency", StringComparison.Ordinal) ? "routine" : null, new TextBlock(form, text, file.At));
    }
}

using ContentKit.Diagnostics;
using ContentKit.Rules;
using ContentKit.Rules.WordLists;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Rules;

/// <summary>A rule may take a quick look at a text before it tries its pattern; that spares time and never a finding.</summary>
public class QuickLookTests
{
    private const int Rounds = 60;

    private static readonly string[] Paths = ["care[0].text", "medicines[0].dose", "urgency.emergency.when[0]", "urgency.urgent.when[0]", "urgency.routine.note", "urgency.routine.contact", "body"];

    [Theory, MemberData(nameof(RuleCaseTests.Ids), MemberType = typeof(RuleCaseTests))]
    public void What_a_rule_finds_does_not_depend_on_its_quick_look(string id)
    {
        if (Lint.Rules.First(rule => rule.Descriptor.Id == id) is not { } rule || rule is WordList)
            return;
        var random = new Random(id.Sum(letter => letter));
        string[] texts = [.. TextsOf(rule)];
        for (var round = 0; round < Rounds; round++)
        {
            var page = PageOf(rule, Array.ConvertAll(texts, text => round == 0 ? text : Varied(text, texts, random)));
            Assert.Equal(Found(rule, page with { LooksEverywhere = true }), Found(rule, page));
        }
    }

    private static IEnumerable<string> TextsOf(IRule rule) => RuleCaseTests.CasesOf(rule.Descriptor.Id).Append(Lint.Example(rule, isBad: true))
        .SelectMany(example => MarkedText.Parse(example.Text).Text.Split('\n')).Where(line => line.Length > 0);

    /// <summary>With one word of another text, other blanks, other letters.</summary>
    private static string Varied(string text, string[] texts, Random random)
    {
        var words = text.Split(' ');
        var others = texts[random.Next(texts.Length)].Split(' ');
        words[random.Next(words.Length)] = others[random.Next(others.Length)];
        var varied = string.Join(random.Next(4) == 0 ? '\u00a0' : ' ', words);
        return random.Next(6) switch
        {
            0 => varied.ToUpperInvariant(),
            1 => varied.ToLowerInvariant(),
            2 => varied.Replace(" ", "", StringComparison.Ordinal),
            3 => varied[random.Next(varied.Length)..],
            _ => varied,
        };
    }

    private static RulePage PageOf(IRule rule, string[] texts)
    {
        var file = new SourceFile("content/knee.md", string.Join('\n', texts));
        var blocks = texts.SelectMany(text => Paths.Select(path => BlockOf(file, path, text)));
        return new RulePage(file, [.. blocks])
        {
            Fields = Node.Mapping(file.At(0, 0), []),
            Language = rule.Languages is [var first, ..] ? first : "en",
            Region = "US",
            EmergencyNumber = "911",
        };
    }

    private static Block BlockOf(SourceFile file, string path, string text) =>
        new(path, path.Split('.') is ["urgency", var tier, ..] ? tier : null, new TextBlock(path == Block.Body ? TextForm.Paragraph : TextForm.Field, text, file.At));

    private static IEnumerable<string> Found(IRule rule, RulePage page)
    {
        var findings = new Findings();
        findings.Run(new ActiveRule(rule, Severity.Error), page);
        return findings.All.Select(finding => $"{finding.Location.Span} {finding.Message}");
    }
}

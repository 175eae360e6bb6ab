using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Rules;

/// <summary>The examples of every rule: those in its own file or descriptor, and those in Cases/ID.txt.</summary>
public class RuleCaseTests
{
    private static string Folder => Repository.PathOf("tests", "ContentKit.Tests", "Rules", "Cases");

    private static IEnumerable<Descriptor> Rules => Lint.Rules.Select(rule => rule.Descriptor);

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    public static List<RuleCase> CasesOf(string id) => File.Exists(PathOf(id)) ? [.. RuleCase.ParseFile(PathOf(id))] : [];

    private static string PathOf(string id) => Path.Combine(Folder, id + ".txt");

    [Theory, MemberData(nameof(Ids))]
    public void Every_example_is_reported_exactly_where_it_is_marked(string id)
    {
        foreach (var example in CasesOf(id))
            Lint.Prove(example);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_examples_that_explain_a_rule_hold(string id)
    {
        var rule = Lint.Rules.First(rule => rule.Descriptor.Id == id);
        Lint.Prove(Lint.Example(rule, isBad: true));
        Lint.Prove(Lint.Example(rule, isBad: false));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_three_bad_and_three_good_cases_at_least(string id)
    {
        var cases = CasesOf(id);
        Assert.True(cases.Count(example => example.IsBad) >= 3, $"{id} has {cases.Count(example => example.IsBad)} bad cases.");
        Assert.True(cases.Count(example => !example.IsBad) >= 3, $"{id} has {cases.Count(example => !example.IsBad)} good cases.");
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_says_where_it_comes_from(string id) => Assert.NotEmpty(Rules.First(rule => rule.Id == id).Source);

    [Fact]
    public void No_case_is_without_its_rule() =>
        Assert.Empty(Directory.EnumerateFiles(Folder).Select(path => Path.GetFileNameWithoutExtension(path)).Except(Rules.Select(rule => rule.Id)));
}

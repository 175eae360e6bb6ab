using Xunit;

namespace ContentKit.Tests.Docs;

public class ReferenceTests
{
    [Fact]
    public void Reference_of_diagnostics_is_current() => Repository.AssertCurrent("docs/diagnostics.md", DiagnosticsReference.Write());

    [Fact]
    public void Every_kind_of_problem_is_in_the_reference_or_has_a_page() => Assert.DoesNotContain(
        Catalog.All.Except(RulePages.All.Select(rule => rule.Descriptor)), descriptor => !DiagnosticsReference.Write().Contains($"### {descriptor.Id} ", StringComparison.Ordinal));

    [Fact]
    public void Reference_of_fields_is_current() => Repository.AssertCurrent("docs/fields.md", FieldsReference.Write());

    [Fact]
    public void List_of_rules_is_current() => Repository.AssertCurrent("docs/rules/README.md", RulePages.Index());

    [Fact]
    public void Every_rule_has_its_page()
    {
        foreach (var rule in RulePages.All)
            Repository.AssertCurrent($"docs/rules/{rule.Descriptor.Id}.md", RulePages.Page(rule));
    }

    [Fact]
    public void No_page_is_without_its_rule() =>
        Assert.Equal(RulePages.All.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathOf("docs", "rules")).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => char.IsAsciiDigit(name[^1])).Order(StringComparer.Ordinal));

    [Fact]
    public void Examples_of_reports_are_current() => Repository.AssertCurrent("docs/reports.md", ReportsPage.Write());
}

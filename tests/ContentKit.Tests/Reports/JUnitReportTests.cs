using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed class JUnitReportTests
{
    [Fact]
    public void Every_report_keeps_the_schema_of_jenkins()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Repository.PathOf("tests", "ContentKit.Tests", "Reports", "Standards", "jenkins-junit.xsd"));
        foreach (var report in HostileReport.All)
        {
            var document = Read(report);
            document.Descendants("testcase").Attributes("file").Remove(); // newer than this schema: GitLab reads it
            document.Descendants("skipped").Attributes("message").Remove(); // newer than this schema: Jenkins shows it
            document.Validate(schemas, (_, problem) => Assert.Fail(problem.Message));
        }
    }

    [Fact]
    public void A_file_without_problems_is_a_test_that_passes()
    {
        var suite = Suites(HostileReport.Whole).Single(suite => suite.Attribute("name")?.Value == "my #1 library/content/clean.md");
        Assert.Equal("no problems", Assert.Single(suite.Elements("testcase")).Attribute("name")?.Value);
        Assert.Empty(suite.Descendants("failure"));
    }

    [Fact]
    public void Errors_fail_warnings_and_accepted_problems_are_skipped_and_notes_pass()
    {
        Assert.Equal("failure", Outcome("SAF901 hostile-error", HostileReport.Whole));
        Assert.Equal("skipped", Outcome("PLN901 hostile-warning", HostileReport.Whole));
        Assert.Equal("skipped", Outcome("SAF901 hostile-error (accepted)", HostileReport.Whole));
        Assert.Equal("system-out", Outcome("GOV901 hostile-note", HostileReport.Whole));
    }

    [Fact]
    public void Warnings_fail_where_they_fail_the_command_and_errors_always() =>
        Assert.Equal(("failure", "failure"), (Outcome("PLN901 hostile-warning", HostileReport.Whole with { Least = Severity.Warning }), Outcome("SAF901 hostile-error", HostileReport.Whole with { Least = null })));

    [Fact]
    public void Counts_are_those_of_the_elements()
    {
        var root = Read(HostileReport.Whole).Root!; // a document that could be read has a root
        foreach (var part in root.Elements("testsuite").Append(root))
        {
            Assert.Equal(part.Attribute("tests")?.Value, $"{part.Descendants("testcase").Count()}");
            Assert.Equal(part.Attribute("failures")?.Value, $"{part.Descendants("failure").Count()}");
        }
    }

    [Fact]
    public void Every_message_is_there_whole()
    {
        var text = Read(HostileReport.Whole).ToString(SaveOptions.DisableFormatting);
        Assert.Equal(HostileReport.Whole.Problems.Length + HostileReport.Whole.Accepted.Length, text.Split("\nhelp:").Length - 1);
    }

    private static string? Outcome(string name, Report report) =>
        Suites(report).Descendants("testcase").First(test => test.Attribute("name")?.Value == name).Elements().First().Name.LocalName;

    private static IEnumerable<XElement> Suites(Report report) => Read(report).Descendants("testsuite");

    private static XDocument Read(Report report)
    {
        using var reader = XmlReader.Create(new StringReader(HostileReport.Print(JUnitReport.Write, report)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}

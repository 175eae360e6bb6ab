using System.Text.Json;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using ContentKit.Text;
using NJsonSchema;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_form_of_the_document_is_kept()
    {
        var kind = new Descriptor("YML003", "duplicate-key", Severity.Warning) { Why = "Why.", Fix = "Fix." };
        var file = new SourceFile("content/knee.md", "a: 1\na: \u001b[2J\n");
        var output = new StringWriter { NewLine = "\n" };
        JsonReport.Write(new Report([new Diagnostic(kind, file.At(5, 1), "Two 'a' \u001b.") { Related = file.At(0, 1), Help = "Remove one." }], [], []), output);
        Assert.Equal("""
            {
              "version": 1,
              "summary": {
                "errors": 0,
                "warnings": 1,
                "information": 0,
                "files": 1,
                "accepted": 0
              },
              "diagnostics": [
                {
                  "id": "YML003",
                  "name": "duplicate-key",
                  "severity": "warning",
                  "message": "Two 'a' \u001B.",
                  "why": "Why.",
                  "help": "Remove one.",
                  "path": "content/knee.md",
                  "start": {
                    "line": 2,
                    "column": 1
                  },
                  "end": {
                    "line": 2,
                    "column": 2
                  },
                  "related": {
                    "path": "content/knee.md",
                    "start": {
                      "line": 1,
                      "column": 1
                    },
                    "end": {
                      "line": 1,
                      "column": 2
                    }
                  }
                }
              ],
              "accepted": []
            }

            """, output.ToString());
    }

    [Fact]
    public async Task Every_report_keeps_the_published_schema_and_has_no_field_beyond_it()
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("schemas", "output", "report.schema.json"));
        var schema = await JsonSchema.FromJsonAsync(text.Replace("\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,", StringComparison.Ordinal));
        foreach (var report in HostileReport.All)
            Assert.Empty(schema.Validate(HostileReport.Print(JsonReport.Write, report)));
    }

    [Fact]
    public void Repairs_sources_and_reasons_are_told()
    {
        var report = JsonDocument.Parse(HostileReport.Print(JsonReport.Write, HostileReport.Whole)).RootElement;
        var repair = report.GetProperty("diagnostics").EnumerateArray().Single(it => it.GetProperty("message").GetString() == "Same place once more.").GetProperty("repair");
        Assert.Equal(("Remove it", true, 2), (repair.GetProperty("title").GetString(), repair.GetProperty("safe").GetBoolean(), repair.GetProperty("edits").GetArrayLength()));
        Assert.Equal($"Standard {HostileReport.Attack}", report.GetProperty("diagnostics")[0].GetProperty("source").GetString());
        Assert.Equal("contentkit-baseline.json", report.GetProperty("accepted")[0].GetProperty("reason").GetString());
        Assert.True(report.GetProperty("accepted")[0].GetProperty("baseline").GetBoolean());
    }

    [Theory]
    [InlineData(3, 1, 0, 2, "3 errors, 1 warning in 2 files")]
    [InlineData(0, 0, 1, 1, "1 note in 1 file")]
    [InlineData(0, 0, 0, 0, "No problems")]
    public void The_count_is_a_sentence(int errors, int warnings, int notes, int files, string sentence) =>
        Assert.Equal(sentence, new Tally(errors, warnings, notes, files).ToString());
}

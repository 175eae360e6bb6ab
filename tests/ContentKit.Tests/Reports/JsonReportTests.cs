using ContentKit.Cli.Printing;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Cli;

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
                "files": 1
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
              ]
            }

            """, output.ToString());
    }

    [Theory]
    [InlineData(3, 1, 0, 2, "3 errors, 1 warning in 2 files")]
    [InlineData(0, 0, 1, 1, "1 note in 1 file")]
    [InlineData(0, 0, 0, 0, "No problems")]
    public void The_count_is_a_sentence(int errors, int warnings, int notes, int files, string sentence) =>
        Assert.Equal(sentence, new Tally(errors, warnings, notes, files).ToString());
}

using System.Collections.Immutable;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Tests.Reports;

/// <summary>A report whose every word tries to break out of its format.</summary>
internal static class HostileReport
{
    public const string Attack = "\"quoted\" 'x' ]]> <b onclick=x> `code` | [link](javascript:alert(1)) {0} {{ x }} 😀 100% %0A::error file=a::b ##vso[task] ::set-output name=a::b";

    public static readonly SourceFile Page = new("content/a b/kn%ee #1,:ü😀.md", $"---\ntitle: 😀😀 here\n{Attack}\n---\n");

    public static readonly Descriptor Error = Kind("SAF901", "hostile-error", Severity.Error);
    public static readonly Descriptor Warning = Kind("PLN901", "hostile-warning", Severity.Warning);
    public static readonly Descriptor Note = Kind("GOV901", "hostile-note", Severity.Information);

    public static Report Whole { get; } = new(
        [
            new Diagnostic(Error, new SourceFile("../public folder", "").At(0, 0), "The folder is full."),
            new Diagnostic(Error, new SourceFile("/somewhere/out #put", "").At(0, 0), "The folder is gone."),
            new Diagnostic(Note, At("here"), Attack),
            new Diagnostic(Warning, At("here"), $"{Attack}.\u001b[2J \u202e \ud800 \u0000\uffff") { Help = $"One.\n::error::Two {Attack}\r\n::stop-commands::x" },
            new Diagnostic(Error, At(Attack), "Same place.") { Related = At("title"), Repair = new Repair("Write \"]]>\"", IsSafe: false, [new TextEdit(At("here").Span, "]]>\n`x`")]) },
            new Diagnostic(Error, At(Attack), "Same place once more.") { Repair = new Repair("Remove it", IsSafe: true, [new TextEdit(At("title").Span, ""), new TextEdit(At("here").Span, "there")]) },
            new Diagnostic(Error, Page.At(0, Page.Text.Length), "The whole page."),
            new Diagnostic(Error, new SourceFile("schemas", "").At(0, 0), "The folder 'schemas' cannot be read."),
        ],
        [
            new Accepted(new Diagnostic(Warning, At("title"), "An old problem."), "contentkit-baseline.json", IsBaseline: true),
            new Accepted(new Diagnostic(Error, At("title"), "A known problem."), $"Because {Attack}", IsBaseline: false),
        ],
        [Page.Path, "content/clean.md"])
    {
        Folder = "my #1 library/",
    };

    public static Report Empty { get; } = new([], [], []);

    /// <summary>So many problems, each on a line of its own; every tenth is an error.</summary>
    public static Report Big(int count)
    {
        var file = new SourceFile("content/big.md", string.Concat(Enumerable.Range(0, count).Select(i => $"line {i}\n")));
        return new Report([.. Enumerable.Range(0, count).Select(i => new Diagnostic(i % 10 == 9 ? Error : Note, new Location(file, file.LineAt(i + 1)), $"Problem {i}."))], [], [file.Path]);
    }

    public static string Print(Action<Report, TextWriter> write, Report report)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(report, output);
        return output.ToString();
    }

    public static ImmutableArray<Report> All => [Whole, Empty, Big(50), Whole with { HidesAccepted = true, Folder = "" }, Whole with { Problems = [] }];

    public static Location At(string words) => Page.At(Page.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Descriptor Kind(string id, string name, Severity severity) => new(id, name, severity)
    {
        Why = $"Why {Attack}.",
        Fix = $"Fix {Attack}.",
        Source = $"Standard {Attack}",
        Bad = "Take [```5.0 mg```] at night.",
        Good = "Take 5 mg.",
    };
}

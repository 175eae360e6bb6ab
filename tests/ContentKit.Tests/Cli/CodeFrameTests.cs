using ContentKit.Cli.Printing;
using ContentKit.Diagnostics;
using ContentKit.Tests.Hostile;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class CodeFrameTests
{
    private static readonly Descriptor TrailingZero = new("SAF005", "trailing-zero", Severity.Error) { Why = "Why.", Fix = "Write '5 mg'." };

    [Fact]
    public void A_problem_is_printed_with_its_place_its_line_and_its_help()
    {
        var file = new SourceFile("content/knee.md", "---\ntitle: Knee\n---\n\nTake 5.0 mg at night.\n");
        var problem = new Diagnostic(TrailingZero, file.At(file.Text.IndexOf("5.0", StringComparison.Ordinal), 6), "'5.0 mg' has a trailing zero.")
        {
            Related = file.At(4, 5),
        };
        Assert.Equal("""
            content/knee.md:5:6: error SAF005: '5.0 mg' has a trailing zero. [trailing-zero]
              |
            5 | Take 5.0 mg at night.
              |      ^^^^^^
            help: Write '5 mg'.
            see: content/knee.md:2:1

            """, Print(problem));
    }

    [Fact]
    public void Problems_are_parted_by_an_empty_line()
    {
        var file = new SourceFile("content/knee.md", "Take 5.0 mg.");
        var problem = new Diagnostic(TrailingZero, file.At(5, 6), "A.");
        Assert.Equal(Print(problem) + "\n" + Print(problem), Print(problem, problem));
    }

    [Theory]
    [InlineData("a\tbad", "bad", "a   bad", "    ^^^")]
    [InlineData("\tbad", "bad", "    bad", "    ^^^")]
    [InlineData("日本 bad", "bad", "日本 bad", "     ^^^")]
    [InlineData("日本語", "本", "日本語", "  ^^")]
    [InlineData("e\u0301 bad", "bad", "e\u0301 bad", "  ^^^")]
    [InlineData("🩹 bad", "bad", "🩹 bad", "   ^^^")]
    [InlineData("\u001b[31m bad", "bad", "\\u001b[31m bad", "           ^^^")]
    [InlineData("x\u202ebad", "\u202e", "x\\u202ebad", " ^^^^^^")]
    [InlineData("see ##[error]", "error", "see #\\u0023[error]", "            ^^^^^")]
    [InlineData("the end", "", "the end", "^")]
    public void Carets_stand_below_what_is_meant(string line, string meant, string shown, string carets)
    {
        var file = new SourceFile("a.md", line);
        var frame = new CodeFrame().Of(file.At(line.IndexOf(meant, StringComparison.Ordinal), meant.Length)).ToList();
        Assert.Equal(["  |", $"1 | {shown}", $"  | {carets}"], frame);
    }

    [Fact]
    public void Half_a_character_is_shown_by_its_number() =>
        Assert.Equal(["  |", "1 | \\ud800 bad", "  |        ^^^"], new CodeFrame().Of(new SourceFile("a.md", "\ud800 bad").At(2, 3)));

    [Fact]
    public void The_end_of_a_line_gets_a_caret_behind_it()
    {
        var file = new SourceFile("a.md", "- \nnext");
        Assert.Equal(["  |", "1 | -", "  |   ^"], new CodeFrame().Of(file.At(2, 0)));
    }

    [Fact]
    public void A_place_over_several_lines_is_marked_to_the_end_of_the_first()
    {
        var file = new SourceFile("a.md", "one two\nthree");
        Assert.Equal("  |     ^^^", new CodeFrame().Of(file.At(4, 9)).Last());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(500)]
    [InlineData(996)]
    public void Of_a_long_line_only_the_part_around_the_place_is_shown(int at)
    {
        var file = new SourceFile("a.md", new string('x', at) + "bad!" + new string('x', 996 - at));
        var frame = new CodeFrame().Of(file.At(at, 4)).ToList();
        Assert.InRange(frame[1].Length, 100, 166);
        Assert.Equal("bad!", frame[1].Substring(frame[2].IndexOf('^', StringComparison.Ordinal), frame[2].Count(c => c == '^')));
    }

    [Fact]
    public void Thousands_of_problems_on_one_line_take_no_longer_than_on_many()
    {
        var file = new SourceFile("a.md", "first\n" + string.Concat(Enumerable.Repeat("Take\t5.0 mg é. ", 1_400)) + "\nlast");
        var problems = Enumerable.Range(6, 20_000).Select(at => new Diagnostic(TrailingZero, file.At(at, 3), "A.")).ToArray();
        var clock = new EffortClock();
        var printed = Print(problems);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10); // it took minutes
        Assert.Equal(Print(problems[7_000]), string.Join('\n', printed.Split('\n').Skip(7_000 * 6).Take(5)) + "\n");
    }

    [Fact]
    public void Lines_and_files_are_not_taken_for_each_other()
    {
        var (one, other) = (new SourceFile("a.md", "é one\né two"), new SourceFile("a.md", "é six\né ten"));
        var frames = new CodeFrame();
        foreach (var (file, at, line) in new[] { (one, 2, "1 | é one"), (one, 8, "2 | é two"), (other, 8, "2 | é ten"), (other, 2, "1 | é six") })
            Assert.Equal(line, frames.Of(file.At(at, 3)).ElementAt(1));
    }

    [Fact]
    public void A_file_without_text_has_no_frame() => Assert.Empty(new CodeFrame().Of(new SourceFile("content/a.md", "").At(0, 0)));

    [Fact]
    public void Names_and_messages_can_neither_steer_a_terminal_nor_a_build_server()
    {
        var file = new SourceFile("::error::\u001b[2J.md", "");
        Assert.StartsWith("\\u003a:error\\u003a:\\u001b[2J.md:1:1: error SAF005: one\\u000a::two ", Print(new Diagnostic(TrailingZero, file.At(0, 0), "one\n::two")), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_used_only_when_asked_for()
    {
        var problem = new Diagnostic(TrailingZero, new SourceFile("a.md", "x").At(0, 1), "A.");
        Assert.DoesNotContain('\u001b', Print(problem));
        var colored = new StringWriter();
        DiagnosticText.Write([problem], new Palette(isOn: true), colored);
        Assert.Contains("\u001b[1;31merror SAF005\u001b[0m", colored.ToString(), StringComparison.Ordinal);
    }

    private static string Print(params Diagnostic[] problems)
    {
        var output = new StringWriter { NewLine = "\n" };
        DiagnosticText.Write(problems, new Palette(isOn: false), output);
        return output.ToString();
    }
}

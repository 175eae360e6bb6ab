using Xunit;

namespace ContentKit.Tests.Hostile;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: x\n", "1:1 YML002")]
    [InlineData("---\ntitle: x\n", "1:1 YML001")]
    [InlineData("---\n---\n", "1:1 YML011")]
    [InlineData("---\n# nothing\n---\n", "1:1 YML011")]
    [InlineData("---\njust text\n---\n", "2:1 YML011")]
    [InlineData("---\n- a\n---\n", "2:1 YML011")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n", "3:1 YML003")]
    [InlineData("---\na: { b: 1, b: 2 }\n---\n", "2:12 YML003")]
    [InlineData("---\ntitle: x\n\"title\": y\n---\n", "3:1 YML003")]
    [InlineData("---\na: &b x\n---\n", "2:4 YML004")]
    [InlineData("---\na: x\nb: *a\n---\n", "3:4 YML004")]
    [InlineData("---\n<<: *a\n---\n", "2:5 YML004")]
    [InlineData("---\na: !!str x\n---\n", "2:4 YML005")]
    [InlineData("---\na: !System.Diagnostics.Process x\n---\n", "2:4 YML005")]
    [InlineData("---\na:\n\t- x\n---\n", "3:1 YML006")]
    [InlineData("---\na: \"x\n---\n", "2:4 YML013")]
    [InlineData("---\na: b: c\n---\n", "2:5 YML012")]
    [InlineData("---\n? [a, b]\n: c\n---\n", "2:3 YML010")]
    [InlineData("---\n{ a: b }: c\n---\n", "2:1 YML010")]
    [InlineData("---\na: \"\\u202E\"\n---\n", "2:4 YML015")]
    [InlineData("---\na: \"\\uD800\"\n---\n", "2:4 YML")]
    [InlineData("---\na: \"\\q\"\n---\n", "2:")]
    [InlineData("---\na: [x\n---\n", "")]
    [InlineData("---\n%YAML 1.2\na: x\n---\n", "")]
    [InlineData("---\na: x\n...\nb: y\n---\n", "")]
    [InlineData("---\na: @x\n---\n", "2:4 YML008")]
    [InlineData("---\na: |\n x\n  y\n z\n---\n", "")]
    public void Front_matter_that_means_two_things_is_refused_at_its_place(string text, string expected)
    {
        var errors = HostilePage.Errors(HostilePage.Read(text).Problems).Split(", ");
        Assert.Contains(errors, error => error.Length > 0 && error.StartsWith(expected, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Deep() => new()
    {
        { "lists in brackets", "a: " + Many("[", 10_000) },
        { "groups in braces", "a: " + Many("{ a: ", 10_000) },
        { "dashes on one line", "a:\n  " + Many("- ", 10_000) + "x" },
        { "question marks on one line", Many("? ", 10_000) + "x" },
        { "indented groups", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n")) },
        { "indented lists", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "-\n")) },
        { "closed brackets", "a: " + Many("[", 10_000) + Many("]", 10_000) },
        { "tags", "a: " + Many("!a ", 10_000) },
        { "anchors", "a: " + Many("&a ", 10_000) },
        { "colons", "a" + Many(": a", 10_000) },
        { "quotes", "a: " + Many("'", 10_001) },
        { "backslashes", "a: \"" + Many("\\", 10_001) + "\"" },
        { "commas", "a: [" + Many(",", 10_000) + "]" },
    };

    [Theory, MemberData(nameof(Deep))]
    public void Endless_nesting_ends_with_an_error(string what, string fields) =>
        Assert.NotEqual((what, ""), (what, HostilePage.Errors(HostilePage.Read($"---\n{fields}\n---\n").Problems)));

    [Fact]
    public void The_seventeenth_level_is_refused_where_it_starts()
    {
        Assert.Contains("2:20 YML007", HostilePage.Errors(HostilePage.Read($"---\na: {Many("[", 17)}x{Many("]", 17)}\n---\n").Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("YML007", HostilePage.Errors(HostilePage.Read($"---\na: {Many("[", 15)}x{Many("]", 15)}\n---\n").Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x", "7:5 DOC005")]
    [InlineData("a/b", "7:5 DOC005")]
    [InlineData("/etc/passwd", "7:5 DOC005")]
    [InlineData("a\\b", "7:5 DOC005")]
    [InlineData("con", "7:5 DOC030")]
    [InlineData("lpt9", "7:5 DOC030")]
    [InlineData("index", "7:5 DOC030")]
    [InlineData("Knee", "7:5 DOC005")]
    [InlineData("a.b", "7:5 DOC005")]
    [InlineData("\"a \"", "7:5 DOC005")]
    [InlineData("\"a\\n\"", "7:5 DOC005")]
    [InlineData("-a", "7:5 DOC005")]
    [InlineData("\u0430bc", "7:5 DOC005")]
    [InlineData("\uFF41", "7:5 DOC005")]
    [InlineData("\u0661", "7:5 DOC005")]
    public void An_id_that_is_no_plain_word_is_refused(string id, string expected) =>
        Assert.Equal(expected, HostilePage.Errors(HostilePage.Read(HostilePage.With($"id: {id}", "")).Problems));

    [Theory]
    [InlineData("language: ../../en")]
    [InlineData("language: en/../../x")]
    [InlineData("language: \"en\\0\"")]
    [InlineData("language: EN")]
    [InlineData("region: ../US")]
    [InlineData("type: ../aftercare")]
    [InlineData("replacedBy: ../x")]
    [InlineData("related: [../x]")]
    [InlineData("withdrawal: { kind: gone, reason: x, date: 2026-01-01, alternative: \"javascript:alert(1)//\" }\nstatus: retired")]
    public void A_field_that_becomes_part_of_a_path_is_refused_or_harmless(string fields)
    {
        var (files, problems) = HostilePage.Read(HostilePage.With(fields, "").Replace(fields.StartsWith("type", StringComparison.Ordinal) ? "type: aftercare\n" : "\0", "", StringComparison.Ordinal));
        Assert.NotEmpty(HostilePage.Errors(problems));
        Assert.Empty(files);
    }

    private static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

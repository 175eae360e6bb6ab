using ContentKit.Model.Signing;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class ReviewSignTests
{
    private const string Settings = "language: en\nregion: US\n";
    private static readonly string[] Dana = ["review", "sign", "knee", "--by", "Dana Whitfield", "--credentials", "RN"];

    /// <summary>Fields above and below the review, which must come out as they went in.</summary>
    private const string Above = "# A remark.\ntype:   aftercare\ntitle: 'Knee care'   # the title\nsummary: >-\n  Rest helps\n  your knee.\n";
    private const string Below = "urgency:\n  emergency: [ You have chest pain. ]\n  routine:\n  - You have questions.   \n";
    private const string Body = "\n## Rest\n\n*Rest* a lot.  \nAnd then: rest.\n";

    public static TheoryData<string, string> Forms => new()
    {
        { "review:\n  last: 2026-01-10\n  due: 2027-01-10\n  by:\n    - name: Sam Lee\n", "review:\n  last: 2026-03-01\n  due: 2029-03-01\n  by:\n    - name: Dana Whitfield\n      credentials: RN\n  signature: @\n" },
        { "review:\n  last: 2026-01-10\n  every: P1Y\n  by:\n  - name: Sam Lee\n    role: Nurse\n", "review:\n  last: 2026-03-01\n  every: P1Y\n  by:\n  - name: Dana Whitfield\n    credentials: RN\n  signature: @\n" },
        { "review: { last: 2026-01-10, due: 2027-01-10, by: [{ name: Sam Lee }] }\n", "review: { last: 2026-03-01, due: 2029-03-01, by: [{ name: Dana Whitfield, credentials: RN }], signature: @ }\n" },
        { "review: { by: [{ name: Dana Whitfield, credentials: LPN }], last: '2026-01-10', due: \"2027-01-10\", }\n", "review: { by: [{ name: Dana Whitfield, credentials: RN }], last: '2026-03-01', due: \"2029-03-01\", signature: @, }\n" },
        { "review:\n  # asked by phone\n  by:\n    - credentials: \"MD\"   # old\n      name: Dana Whitfield\n    # and\n    - name: Sam Lee\n      credentials: MD\n\n  due: '2027-01-10'   # soon\n\n  last: 2026-01-10\n", "review:\n  # asked by phone\n  by:\n    - credentials: \"RN\"   # old\n      name: Dana Whitfield\n    # and\n    - name: Sam Lee\n      credentials: MD\n\n  due: '2029-03-01'   # soon\n\n  last: 2026-03-01\n  signature: @\n" },
        { "review:\n  last: 2026-01-10\n  signature: >-\n    v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10\n    care=5b77\n  due: 2027-01-10\n  by: [ { name: Dana Whitfield } ]\n", "review:\n  last: 2026-03-01\n  signature: @\n  due: 2029-03-01\n  by: [ { name: Dana Whitfield, credentials: RN } ]\n" },
        { "review:\n  last: 2026-01-10\n  signature: \"v1 5\"\n  due: 2027-01-10\n  by:\n    - name: Sam Lee\n      # twice\n      role: Nurse\n    - name: Kim Roe\n", "review:\n  last: 2026-03-01\n  signature: \"@\"\n  due: 2029-03-01\n  by:\n    # twice\n    - name: Dana Whitfield\n      credentials: RN\n" },
        { "review:\n    \"last\": 2026-01-10\n    'due': 2027-01-10\n    by:\n        -   name: Dana Whitfield\n            role: Nurse\n", "review:\n    \"last\": 2026-03-01\n    'due': 2029-03-01\n    by:\n        -   name: Dana Whitfield\n            role: Nurse\n            credentials: RN\n    signature: @\n" },
    };

    [Theory, MemberData(nameof(Forms))]
    public void Signing_touches_the_review_and_no_other_byte(string before, string after)
    {
        using var library = new TestLibrary(("contentkit.yml", Settings), ("content/knee.md", $"---\n{Above}{before}{Below}---\n{Body}"));
        var answer = library.Run(Dana);
        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
        var text = library.Read("content/knee.md");
        Assert.Equal($"---\n{Above}{after}{Below}---\n{Body}", text.Replace(SignatureIn(library), "@", StringComparison.Ordinal));
        library.Run(Dana);
        Assert.Equal(text, library.Read("content/knee.md"));
        Assert.Equal(["content/knee.md"], Directory.EnumerateFiles(Path.Combine(library.Root, "content"), "*", new EnumerationOptions { AttributesToSkip = 0 }).Select(path => Path.GetRelativePath(library.Root, path)));
    }

    [Theory]
    [InlineData("---\ntype: aftercare\nstatus: draft\ntitle: Knee\nsummary: Rest.\nurgency: { urgent: [It hurts.], routine: [You ask.] }\n---\n")]
    [InlineData("---\n{ type: aftercare, status: draft, title: Knee, summary: Rest., urgency: { urgent: [It hurts.], routine: [You ask.] } }\n---\nText.\n")]
    [InlineData("---\ntype: aftercare\nstatus: draft\ntitle: Knee\nsummary: Rest.\nurgency:\n  urgent: [It hurts.]\n  routine:\n    - You ask.\n    # more to come\n---\n")]
    public void A_draft_without_a_review_gets_one(string text)
    {
        using var library = new TestLibrary(("contentkit.yml", Settings), ("content/knee.md", text));
        Assert.Equal(0, library.Run(Dana).ExitCode);
        var signed = library.Read("content/knee.md");
        Assert.True(Signature.IsSigned(DocumentOf(library)));
        var start = text.Zip(signed).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.EndsWith(text[start..], signed, StringComparison.Ordinal);
        library.Run(Dana);
        Assert.Equal(signed, library.Read("content/knee.md"));
    }

    [Fact]
    public void Any_name_is_read_back_as_it_was_given() =>
        Gen.OneOf(Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00C0', '\u024F'], Gen.Char['\u4E00', '\u4E20']), 1, 24], Gen.Int[-50, 5000].Select(number => $"{number}"), Gen.Bool.Select(flag => flag ? "null" : "Yes"))
            .Where(name => name.Trim() == name && name.Any(char.IsLetterOrDigit) && !name.Contains("{{", StringComparison.Ordinal) && !name.StartsWith('-'))
            .Sample(name =>
            {
                using var library = TestLibrary.WithLeaflet();
                var answer = library.Run("review", "sign", "knee", "--by", name, "--credentials", name, "--affiliation", name);
                Assert.True(answer.ExitCode == 0, name + answer.Output + answer.Error);
                var person = DocumentOf(library).Data["review"]?["by"]?.Items[0];
                Assert.Equal((name, name, name), (person?["name"]?.Raw, person?["credentials"]?.Raw, person?["affiliation"]?.Raw));
            }, iter: 15, threads: 1);

    [Fact]
    public void The_output_says_who_is_listed_and_for_how_long()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(new Answer(0, """
            content/knee.md: signed off by Dana Whitfield, RN on 2026-03-01, next review due on 2029-03-01.
              No longer listed as a reviewer: Sample Reviewer.
              This review counts longer than the one before, which was of 2026-01-10 and due again on 2027-01-10; --due or --every sets another time.

            """.ReplaceLineEndings("\n"), ""), library.Run(Dana));
        Assert.Equal("content/knee.md: already signed off like this; nothing was written.\n", library.Run(Dana).Output);
    }

    [Theory]
    [InlineData("--due", "2026-09-01", "  due: 2026-09-01\n")]
    [InlineData("--every", "P6M", "  every: P6M\n")]
    public void The_next_review_can_be_chosen(string option, string value, string line)
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(0, library.Run([.. Dana, option, value]).ExitCode);
        Assert.Contains(line, library.Read("content/knee.md"), StringComparison.Ordinal);
        Assert.Equal(0, library.Run("check").ExitCode);
    }

    [Fact]
    public void A_day_takes_the_place_of_a_length_of_time()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run([.. Dana, "--every", "P6M"]);
        library.Run([.. Dana, "--due", "2027-02-01"]);
        Assert.Contains("  last: 2026-03-01\n  due: 2027-02-01\n", library.Read("content/knee.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_review_may_be_past_but_not_to_come()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(0, library.Run([.. Dana, "--date", "2026-02-20"]).ExitCode);
        Assert.Contains("  last: 2026-02-20\n  due: 2029-02-20\n", library.Read("content/knee.md"), StringComparison.Ordinal);
        Assert.Equal(new Answer(2, "", "error: The review of 2026-03-02 lies in the future.\n"), library.Run([.. Dana, "--date", "2026-03-02"]));
        Assert.Equal(0, library.Set("SOURCE_DATE_EPOCH", "1772582400").Run([.. Dana, "--date", "2026-03-02"]).ExitCode);
    }

    [Theory]
    [InlineData("There is no leaflet with the id 'kne'. Did you mean 'knee'?", "review", "sign", "kne", "--by", "Dana")]
    [InlineData("There is no leaflet with the id 'kne'. Did you mean 'knee'?", "review", "sign", "knee", "kne", "--by", "Dana")]
    [InlineData("The leaflet 'knee' does not exist in the language 'es'. There are: en.", "review", "sign", "knee", "--by", "Dana", "--language", "es")]
    [InlineData("--by is empty.", "review", "sign", "knee", "--by", " ")]
    [InlineData("--role has a character that cannot be printed.", "review", "sign", "knee", "--by", "Dana", "--role", "a\nb")]
    [InlineData("Give --due or --every, not both.", "review", "sign", "knee", "--by", "Dana", "--due", "2027-01-01", "--every", "P1Y")]
    [InlineData("The next review on 2026-03-01 is not after the review of 2026-03-01.", "review", "sign", "knee", "--by", "Dana", "--due", "2026-03-01")]
    [InlineData("'1 year' is not a length of time. Write for example: --every P2Y", "review", "sign", "knee", "--by", "Dana", "--every", "1 year")]
    public void What_cannot_be_meant_is_told_and_nothing_is_written(string problem, params string[] words)
    {
        using var library = TestLibrary.WithLeaflet();
        var before = library.Read("content/knee.md");
        Assert.Equal(new Answer(2, "", $"error: {problem}\n"), library.Run(words));
        Assert.Equal(before, library.Read("content/knee.md"));
    }

    [Fact]
    public void A_page_with_errors_is_not_signed_and_neither_are_those_beside_it()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/hip.md", TestLibrary.Leaflet.Replace("  routine:", "  rutine:", StringComparison.Ordinal));
        var answer = library.Run("review", "sign", "knee", "hip", "--by", "Dana Whitfield", "--credentials", "RN");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("There is no field 'rutine' in 'urgency'.", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was signed: ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(TestLibrary.Leaflet, library.Read("content/knee.md"));
        Assert.Equal(0, library.Run(Dana).ExitCode);
    }

    [Fact]
    public void A_review_beyond_the_cycle_is_not_signed()
    {
        using var library = TestLibrary.WithLeaflet();
        var answer = library.Run([.. Dana, "--due", "2029-03-02"]);
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GOV023", answer.Output, StringComparison.Ordinal);
        Assert.Equal(TestLibrary.Leaflet, library.Read("content/knee.md"));
    }

    [Fact]
    public void A_leaflet_that_changed_after_its_review_or_is_long_overdue_can_be_signed()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run(Dana);
        library.Write("content/knee.md", library.Read("content/knee.md").Replace("chest pain", "bad chest pain", StringComparison.Ordinal));
        Assert.Contains("GOV006", library.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(1, library.Run("check", "--as-of", "2030-01-01").ExitCode);
        Assert.Equal(0, library.Run([.. Dana, "--as-of", "2030-01-01"]).ExitCode);
        Assert.Equal(0, library.Run("check", "--as-of", "2030-01-01").ExitCode);
    }

    [Fact]
    public void Of_several_languages_that_of_the_library_is_signed_unless_one_is_named()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/knee.es.md", TestLibrary.Leaflet);
        Assert.Equal(0, library.Run(Dana).ExitCode);
        Assert.Equal(TestLibrary.Leaflet, library.Read("content/knee.es.md"));
        Assert.Equal(0, library.Run([.. Dana, "--language", "es"]).ExitCode);
        Assert.Contains("signature", library.Read("content/knee.es.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_file_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var library = TestLibrary.WithLeaflet();
        var path = Path.Combine(library.Root, "content", "knee.md");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(path, Mode);
        Assert.Equal(0, library.Run(Dana).ExitCode);
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    private static Model.Document DocumentOf(TestLibrary library) =>
        new Workspace(new WorkspaceOptions(library.Root, new DateOnly(2026, 3, 1)) { Drafts = true }).Load().Site.Documents.Single();

    private static string SignatureIn(TestLibrary library) => DocumentOf(library).Data["review"]?["signature"]?.Raw ?? "";

    [Fact]
    public void A_page_that_cannot_be_read_shows_its_own_errors()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/knee.md", library.Read("content/knee.md").Replace("title: Knee care", "title: &name Knee care", StringComparison.Ordinal));
        var answer = library.Run("review", "sign", "knee", "--by", "Dana Whitfield", "--credentials", "RN");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("content/knee.md:3:", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was signed", answer.Error, StringComparison.Ordinal);
    }
}

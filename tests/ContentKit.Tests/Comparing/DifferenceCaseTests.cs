using ContentKit.Cli.Printing;
using ContentKit.Cli.Printing.Differences;
using ContentKit.Tests.Cases;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Comparing;

public class DifferenceCaseTests
{
    private const string Settings = "region: US\nlanguage: en\n";

    /// <summary>What a case does not write itself.</summary>
    private static readonly (string Name, string Text)[] Defaults =
    [
        ("type", "type: aftercare\n"), ("title", "title: Knee care\n"), ("summary", "summary: Rest helps your knee to heal.\n"),
        ("review", "review: { last: 2026-01-10, due: 2027-01-10, by: [{ name: Sample Reviewer }] }\n"),
        ("urgency", "urgency: { emergency: [You cannot breathe.], routine: [You have questions.] }\n"),
    ];

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "ContentKit.Tests", "Comparing", "Cases");

    [Theory, MemberData(nameof(Names))]
    public void Case_comes_out_as_written(string name)
    {
        var path = Path.Combine(Folder, name);
        var test = CaseFile.Parse(File.ReadAllText(path));
        var comparison = LibraryComparison.Compare(Side(test, "before"), Side(test, "after"), new WorkspaceOptions("unused", new DateOnly(2026, 11, 23)) { Jobs = 1 });
        var output = new StringWriter { NewLine = "\n" };
        DifferenceText.Write(new DifferenceReport("before", "after", comparison), new Palette(false), output);
        var actual = output.ToString() is { Length: > 0 } text ? text : "(no difference)\n";
        if (Repository.Updates)
            File.WriteAllText(path, test.With("text", actual).ToString());
        else
            Assert.Equal(test.Expectations.Single().Text, actual);
    }

    /// <summary>"-- before --" is the page; "-- before contentkit.yml --" is another file of the same side.</summary>
    private static LibraryFiles Side(CaseFile test, string side)
    {
        var files = new List<SourceFile> { new("contentkit.yml", Settings) };
        foreach (var (name, text) in test.Sections)
            if (name == side)
                files.Add(new SourceFile("content/knee.md", Page(text)));
            else if (name.StartsWith(side + " ", StringComparison.Ordinal))
                files = [.. files.Where(file => file.Path != name[(side.Length + 1)..]), new SourceFile(name[(side.Length + 1)..], text)];
        return LibraryFiles.Of([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], []);
    }

    private static string Page(string text)
    {
        if (text.StartsWith("---\n", StringComparison.Ordinal))
            return text;
        var cut = ("\n" + text).IndexOf("\n---\n", StringComparison.Ordinal);
        var (fields, body) = cut < 0 ? (text, "") : (text[..cut], text[(cut + 4)..]);
        var defaults = Defaults.Where(field => !("\n" + fields).Contains($"\n{field.Name}:", StringComparison.Ordinal)).Select(field => field.Text);
        return $"---\n{string.Concat(defaults)}{fields}---\n{body}";
    }
}

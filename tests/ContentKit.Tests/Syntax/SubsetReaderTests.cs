using System.Text;
using System.Text.Json;
using ContentKit.Benchmarks;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Syntax.Subset;
using ContentKit.Tests.Cases;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

/// <summary>Whatever the quick reader accepts, the reader of the whole language reads alike and without a problem.</summary>
public sealed class SubsetReaderTests
{
    private static readonly SourceFile[] Samples = [.. Files("content", "*.md"), .. Files("src/ContentKit.Cli/Init", "*.md")];

    private static readonly SourceFile[] Cases = [.. Files("tests/ContentKit.Tests/Cases", "*.txt").SelectMany(file => CaseFile.Parse(file.Text).Inputs)];

    private static readonly Gen<string> Written = Pick.Of([.. Samples.Concat(Cases).Select(file => FieldsOf(file) ?? file.Text)]);

    [Fact]
    public void Heaps_of_tricky_pieces_are_read_alike() => Sample(YamlTexts.Heaps, 20_000, leastAccepted: 200);

    [Fact]
    public void Fields_of_tricky_pieces_are_read_alike() => Sample(YamlTexts.Fields, 20_000, leastAccepted: 3_000);

    [Fact]
    public void Fields_with_slips_are_read_alike() => Sample(YamlTexts.WithSlips(YamlTexts.Fields), 20_000, leastAccepted: 400);

    [Fact]
    public void Pages_with_slips_are_read_alike() => Sample(YamlTexts.WithSlips(Written), 10_000, leastAccepted: 800);

    [Fact]
    public void Every_sample_page_is_in_the_subset() => Assert.All(Samples, file => Assert.True(FieldsOf(file) is not { } fields || IsAccepted(fields), file.Path));

    [Fact]
    public void Pages_and_settings_of_cases_are_read_alike() => Assert.All(Cases, file => IsAccepted(FieldsOf(file) ?? file.Text));

    [Fact]
    public void Generated_pages_are_in_the_subset()
    {
        var pages = Enumerable.Range(0, 1000).Select(i => FieldsOf(new SourceFile("page.md", LibraryGenerator.Leaflet(i))));
        Assert.InRange(pages.Count(fields => fields is not null && IsAccepted(fields)), 990, 1000);
    }

    private static void Sample(Gen<string> texts, int count, int leastAccepted)
    {
        var accepted = 0;
        texts.Sample(text => accepted += IsAccepted(text) ? 1 : 0, iter: count, threads: 1);
        Assert.InRange(accepted, leastAccepted, count);
    }

    /// <summary>Fails where the two readers differ. The text stands in the middle of a page, as it does in life.</summary>
    private static bool IsAccepted(string text)
    {
        const string start = "---\n";
        var file = new SourceFile("page.md", $"{start}{text}---\n# Body\n");
        var span = new TextSpan(start.Length, text.Length);
        if (SubsetReader.Read(file, span) is not { } node)
            return false;
        var bag = new DiagnosticBag();
        var whole = YamlReader.ReadWhole(file, span, bag);
        Assert.True(bag.Count == 0 && whole is not null, $"Only the quick reader accepts {JsonSerializer.Serialize(text)}");
        if (Show(node) != Show(whole))
            Assert.Fail($"{JsonSerializer.Serialize(text)}\nis {Show(whole)}\nnot {Show(node)}");
        return true;
    }

    private static string Show(Node? node)
    {
        var text = new StringBuilder();
        Show(node, text);
        return text.ToString();
    }

    private static void Show(Node? node, StringBuilder text)
    {
        if (node is null)
            return;
        text.Append(node.Kind).Append(node.Location.Span).Append(node.IsPlain).Append(node.IsTyped).Append(JsonSerializer.Serialize(node.Text)).Append('(');
        foreach (var item in node.Items)
            Show(item, text);
        foreach (var entry in node.Entries)
        {
            Show(entry.Key, text.Append("\n  "));
            Show(entry.Value, text);
        }
        text.Append(')');
    }

    /// <summary>Null for a file without front matter.</summary>
    private static string? FieldsOf(SourceFile file) =>
        FrontMatter.Find(file, new DiagnosticBag()) is { Fields: var span } ? file.Text.Substring(span.Start, span.Length) : null;

    private static IEnumerable<SourceFile> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new SourceFile(path, File.ReadAllText(path).Replace("@TODAY@", "2026-11-24", StringComparison.Ordinal)));
}

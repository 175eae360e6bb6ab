using System.Text.RegularExpressions;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Comparing;

/// <summary>The way in which YAML is written is no change of a leaflet.</summary>
public sealed partial class YamlFormTests
{
    private static readonly WorkspaceOptions Options = new("unused", new DateOnly(2026, 11, 23)) { Jobs = 1 };

    private static readonly LibraryFiles Library = Folder.Read(Repository.Root, 1);

    [Fact]
    public void Single_quotes_are_no_difference() => AssertSame(match => $"{match.Groups[1].Value}'{match.Groups[3].Value.Replace("'", "''", StringComparison.Ordinal)}'");

    [Fact]
    public void Double_quotes_are_no_difference() => AssertSame(match => $"{match.Groups[1].Value}\"{match.Groups[3].Value}\"");

    [Fact]
    public void Folding_is_no_difference() => AssertSame(match =>
        $"{match.Groups[1].Value}>-\n{Indent(match)}{match.Groups[3].Value.Replace(" ", "\n" + Indent(match), StringComparison.Ordinal)}");

    private static string Indent(Match match) => new(' ', match.Groups[1].Value.TrimEnd().Length - match.Groups[1].Value.Trim().Length + 4);

    private static void AssertSame(MatchEvaluator rewrite)
    {
        var pages = Library.Pages.Select(page => new SourceFile(page.Path, Rewrite(page.Text, rewrite))).ToList();
        Assert.True(pages.Zip(Library.Pages).All(pair => pair.First.Text.Length > pair.Second.Text.Length + 10));
        var comparison = LibraryComparison.Compare(Library, Library with { Pages = [.. pages] }, Options);
        Assert.Empty(comparison.Incomparable.Select(item => $"{item.Source}: {item.Reason}"));
        Assert.Empty(comparison.Leaflets.SelectMany(leaflet => leaflet.Changes).Select(change => $"{change.Path}: {change.Before} -> {change.After}"));
        Assert.Equal(Library.Pages.Length, comparison.Compared);
    }

    private static string Rewrite(string page, MatchEvaluator rewrite)
    {
        var end = page.IndexOf("\n---\n", StringComparison.Ordinal);
        return Plain().Replace(page[..end], rewrite) + page[end..];
    }

    /// <summary>A plain value of a text field, or a plain item of a list.</summary>
    [GeneratedRegex(@"^((?: *- | *)(summary|title|text|what|when|hazard|consequence|why|note|caution|max|dose|(?<=^ +- )(?=[A-Z][^:\n]*$)):? *)([A-Z][A-Za-z ,.0-9()-]+)$", RegexOptions.Multiline)]
    private static partial Regex Plain();
}

using System.Text.RegularExpressions;
using Xunit;

namespace ContentKit.Tests.Docs;

public partial class LinkTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page)) ?? "";
        var broken = Link().Matches(Fence().Replace(File.ReadAllText(Repository.PathOf(page)), ""))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)));
        Assert.Empty(broken);
    }

    [GeneratedRegex(@"(?<!\\)\]\(([^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}

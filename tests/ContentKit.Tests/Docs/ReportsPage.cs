using System.Text.RegularExpressions;
using ContentKit.Cli;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Docs;

/// <summary>Fills the examples of docs/reports.md with what the tool prints.</summary>
internal static partial class ReportsPage
{
    public static string Write()
    {
        using var library = new TestLibrary(("contentkit.yml", "language: en\nregion: US\ndefaults: { owner: Editors, license: CC-BY-4.0, copyright: Example Hospital }\n"), ("content/wrist.md", TestLibrary.Leaflet),
            ("content/knee.md", TestLibrary.Leaflet.Replace("  routine:", "  rutine:", StringComparison.Ordinal)));
        return Example().Replace(File.ReadAllText(Repository.PathOf("docs", "reports.md")), match => $"{match.Groups[1].Value}{Print(library, match.Groups[2].Value)}```");
    }

    private static string Print(TestLibrary library, string format) =>
        library.Run("check", "--format", format).Output.Replace(ToolName.Version, "1.2.3", StringComparison.Ordinal);

    [GeneratedRegex(@"(<!-- example: (\w+) -->\n```\w+\n).*?(?<=\n)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}

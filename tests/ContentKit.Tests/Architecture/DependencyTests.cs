using System.Text.RegularExpressions;
using Xunit;

namespace ContentKit.Tests.Architecture;

public partial class DependencyTests
{
    /// <summary>A folder may use only folders to its left; the library's root comes after all of them, the tool after the library.</summary>
    private static readonly string[] Order = ["Text", "Diagnostics", "Syntax", "Schemas", "Model", "Rules", "Sites", "Comparing", "Feeds", "Exporting", "Publishing", "Verifying"];

    private static readonly (string Package, string Folder)[] OnlyPlaces =
    [
        ("YamlDotNet", "src/ContentKit/Syntax/"), ("Markdig", "src/ContentKit/Syntax/"),
        ("NJsonSchema", "src/ContentKit/Schemas/"), ("Newtonsoft", "src/ContentKit/Schemas/"),
        ("Org.BouncyCastle", "src/ContentKit/Publishing/Signatures/"), ("Scriban", "src/ContentKit/Exporting/"), ("ZXing", "src/ContentKit/Exporting/"), ("PuppeteerSharp", "src/ContentKit.Cli/Pdf/"),
        ("System.CommandLine", "src/ContentKit.Cli/"), ("Spectre.Console", "src/ContentKit.Cli/"),
    ];

    public static IEnumerable<(string Path, string Text)> Sources =>
        new[] { "src" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(file => !file.Item1.Contains("/obj/", StringComparison.Ordinal));

    [Fact]
    public void A_stage_uses_only_stages_before_it()
    {
        var wrong = new List<string>();
        foreach (var (path, text) in Sources)
        {
            var stage = Array.IndexOf(Order, StageOf(path));
            if (stage < 0)
                continue;
            foreach (Match use in Namespace().Matches(text))
                if (Array.IndexOf(Order, use.Groups[1].Value) > stage)
                    wrong.Add($"{path} uses {use.Groups[1].Value}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_known_stage()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", "ContentKit")).Select(Path.GetFileName).Except(["obj", "bin"]);
        Assert.Empty(folders.Except(Order));
    }

    [Fact]
    public void A_package_is_named_in_one_place_only()
    {
        var wrong = from file in Sources
                    from place in OnlyPlaces
                    where !file.Path.StartsWith(place.Folder, StringComparison.Ordinal)
                    where Regex.IsMatch(file.Text, $@"\b(?:using (?:static )?|global::)?{Regex.Escape(place.Package)}\.[A-Z]")
                    select $"{file.Path} names {place.Package}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_library_does_not_know_clock_console_culture_or_environment()
    {
        var wrong = from file in Sources
                    where file.Path.StartsWith("src/ContentKit/", StringComparison.Ordinal)
                    from Match use in Ambient().Matches(file.Text)
                    where !(use.Value is "Environment.ProcessorCount" && file.Path.EndsWith("/WorkspaceOptions.cs", StringComparison.Ordinal))
                    where !(use.Value.StartsWith("Environment.", StringComparison.Ordinal) && file.Path is "src/ContentKit/Workspace.cs")
                    where !file.Path.StartsWith("src/ContentKit/Publishing/", StringComparison.Ordinal)
                    select $"{file.Path} uses {use.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_two_doors_touch_the_disk()
    {
        var wrong = from file in Sources
                    where file.Path.StartsWith("src/ContentKit/", StringComparison.Ordinal)
                    where !file.Path.StartsWith("src/ContentKit/Publishing/", StringComparison.Ordinal) && file.Path != "src/ContentKit/Folder.cs"
                    from Match use in Disk().Matches(file.Text)
                    select $"{file.Path} uses {use.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_200_lines() =>
        Assert.Empty(Sources.Where(file => file.Text.Count(c => c == '\n') > 200).Select(file => file.Path));

    private static string StageOf(string path)
    {
        var parts = path.Split('/');
        return parts is ["src", "ContentKit", var stage, _, ..] ? stage : "";
    }

    [GeneratedRegex(@"\bContentKit\.(Text|Diagnostics|Syntax|Schemas|Model|Rules|Sites|Comparing|Feeds|Exporting|Publishing|Verifying)\b")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(?:Console\.|DateTime(?:Offset)?\.(?:Now|UtcNow|Today)|CultureInfo\.CurrentCulture|TimeZoneInfo\.|Environment\.\w+|Thread\.Sleep|Random\b)")]
    private static partial Regex Ambient();

    [GeneratedRegex(@"\b(?:File\.(?:Write|Read|Open|Delete|Move|Exists|Copy|Append|Create)\w*|Directory\.\w+|FileStream\b|DirectoryInfo\b|FileInfo\b)")]
    private static partial Regex Disk();
}

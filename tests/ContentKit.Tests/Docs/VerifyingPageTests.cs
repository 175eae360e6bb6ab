using System.Text.RegularExpressions;
using ContentKit.Cli;
using ContentKit.Tests.Cli;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Docs;

/// <summary>Runs the commands of the page about verifying from its top to its end, as a reader would.</summary>
public sealed partial class VerifyingPageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contentkit-docs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_command_works_in_the_order_of_the_page()
    {
        foreach (var program in new[] { "bash", "openssl", "node", "python3" })
            Programs.Need(program);
        Prepare();
        using var server = LocalServer.Of(path => File.Exists(Path.Combine(_folder, "site", path)) ? File.ReadAllBytes(Path.Combine(_folder, "site", path)) : null);
        var commands = string.Concat(Block().Matches(File.ReadAllText(Repository.PathOf("docs", "partners", "verifying.md"))).Select(match => match.Groups[1].Value));
        Assert.Equal(17, commands.Count(c => c == '\n'));
        var tool = $"contentkit() {{ dotnet '{typeof(Surroundings).Assembly.Location}' \"$@\"; }}\n";
        await File.WriteAllTextAsync(Path.Combine(_folder, "page.sh"), "set -eux\nexport SOURCE_DATE_EPOCH=1772366400\n" + tool + commands.Replace("https://leaflets.example.org", server.Address, StringComparison.Ordinal));
        var (code, output) = await Programs.Run(_folder, "bash", "page.sh");
        Assert.True(code == 0, output);
        Assert.Equal(2, Verdict().Count(output));
    }

    private void Prepare()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "library", "content"));
        File.WriteAllText(Path.Combine(_folder, "library", "contentkit.yml"), TestLibrary.Settings);
        File.WriteAllText(Path.Combine(_folder, "library", "content", "knee.md"), TestLibrary.Leaflet);
        foreach (var script in new[] { "verify.mjs", "verify.py" })
            File.Copy(Repository.PathOf("docs", "partners", script), Path.Combine(_folder, script));
    }

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^ok site: ", RegexOptions.Multiline)]
    private static partial Regex Verdict();
}

using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContentKit.Tests.Partners;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Docs;

/// <summary>Every example of the partner guide is run against the sample library as it is published.</summary>
public sealed partial class PartnerGuideTests : IClassFixture<PublishedSample>
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "partners", "README.md"));

    private readonly PublishedSample _sample;

    public PartnerGuideTests(PublishedSample sample) => _sample = sample;

    public static TheoryData<string> Excerpts() => [.. Excerpt().Matches(Guide).Select(match => match.Groups[1].Value)];

    public static TheoryData<string> Commands() => [.. Shell().Matches(Guide).SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    [Theory, MemberData(nameof(Excerpts))]
    public void Excerpts_are_what_is_published(string file)
    {
        using var shown = JsonDocument.Parse(Excerpt().Matches(Guide).Single(match => match.Groups[1].Value == file).Groups[2].Value);
        using var real = JsonDocument.Parse(File.ReadAllText(Path.Combine(_sample.Output, file)));
        Assert.Null(Difference(shown.RootElement, real.RootElement, file));
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Commands_get_an_answer(string command)
    {
        using var server = LocalServer.OfFolder(_sample.Output);
        var answer = await Run("bash", "-c", $"set -o pipefail; {command.Replace("curl -s", "curl -sf", StringComparison.Ordinal).Replace("https://leaflets.example/", server.Address, StringComparison.Ordinal)}");
        using var json = JsonDocument.Parse(answer.Split('\n')[0] is ['{', _, ..] line ? line : answer);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public async Task The_script_copies_the_library()
    {
        using var server = LocalServer.OfFolder(_sample.Output);
        var script = Script().Match(Guide).Groups[1].Value.Replace("https://leaflets.example/", server.Address, StringComparison.Ordinal);
        Assert.Equal($"{_sample.Leaflets} leaflets, up to change {_sample.Leaflets}\n", await Run("node", "--input-type=module", "-e", script));
    }

    /// <summary>Null when everything that is shown is there: objects may have more members, lists more entries, and '…' stands for the rest of a text.</summary>
    private static string? Difference(JsonElement shown, JsonElement real, string path) => shown.ValueKind switch
    {
        JsonValueKind.Object when real.ValueKind == JsonValueKind.Object =>
            shown.EnumerateObject().Select(member => real.TryGetProperty(member.Name, out var other) ? Difference(member.Value, other, $"{path}.{member.Name}") : $"{path}.{member.Name} is not there").FirstOrDefault(problem => problem is not null),
        JsonValueKind.Array when real.ValueKind == JsonValueKind.Array && real.GetArrayLength() >= shown.GetArrayLength() =>
            shown.EnumerateArray().Select((entry, i) => Difference(entry, real[i], $"{path}[{i}]")).FirstOrDefault(problem => problem is not null),
        JsonValueKind.String when real.ValueKind == JsonValueKind.String && shown.GetString() is [.. var beginning, '…'] => real.GetString()!.StartsWith(beginning, StringComparison.Ordinal) ? null : $"{path} is {real}", // it is a text
        _ => JsonElement.DeepEquals(shown, real) ? null : $"{path} is {real}",
    };

    private static async Task<string> Run(string program, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return said;
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Assert.Skip($"There is no {program} on this machine.");
            throw;
        }
    }

    [GeneratedRegex(@"```json (\S+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Excerpt();

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shell();

    [GeneratedRegex(@"```js\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Script();
}

using System.Text.Json;
using ContentKit.Cli.Printing;
using ContentKit.Tests.Verifying;
using ContentKit.Verifying;
using NJsonSchema;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private static readonly MemoryPlace Whole = SampleFeed.Whole().Publish(TestKeys.Old);

    private readonly TestLibrary _here = new(("key.pem", TestKeys.PublicPem(TestKeys.OldPem)), ("other.pem", TestKeys.PublicPem(TestKeys.NewPem)));

    public VerifyCommandTests() => Whole.WriteTo(Path.Combine(_here.Root, "mirror"));

    public void Dispose() => _here.Dispose();

    [Fact]
    public void A_folder_that_is_right_says_so()
    {
        var answer = _here.Run("verify", "mirror", "--key", "key.pem");
        Assert.Equal(new Answer(0, "", $"All is right with mirror, generation 1: {Whole.Files.Count - 2} files, 9 leaflets, signed with {TestKeys.Old.Public.Id}.\n"), answer);
    }

    [Fact]
    public void Each_problem_is_a_line_with_what_to_do()
    {
        File.Delete(Path.Combine(_here.Root, "mirror/index.html"));
        Assert.Equal(
            new Answer(1, "file-missing: index.html: The manifest lists this file, but it is not there. Do not use this publish as it is. Download the file again, or build again if the publish is yours.\n",
                $"1 problem with mirror, generation 1: {Whole.Files.Count - 2} files, 9 leaflets.\n"),
            _here.Run("verify", "mirror", "--key", "key.pem"));
    }

    [Theory]
    [InlineData("signature-wrong", "--key", "other.pem")]
    [InlineData("generation-old", "--key", "key.pem", "--minimum-generation", "7")]
    [InlineData("expired", "--key", "key.pem", "--as-of", "3000-01-01")]
    [InlineData("copy-missing", "--key", "key.pem", "--copies", "empty")]
    [InlineData("state-wrong", "--key", "key.pem", "--copies", "empty", "--export", "none")]
    public void Flags_are_passed_on(string kind, params string[] words)
    {
        Directory.CreateDirectory(Path.Combine(_here.Root, "empty"));
        var answer = _here.Run(["verify", "mirror", .. words]);
        Assert.Equal(1, answer.ExitCode);
        Assert.All(answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith(kind + ": ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_earlier_publish_is_continued()
    {
        var feed = SampleFeed.Whole();
        feed.Publish(TestKeys.Old);
        feed.Publish(TestKeys.Old).WriteTo(Path.Combine(_here.Root, "next"));
        Assert.Equal(0, _here.Run("verify", "next", "--key", "key.pem", "--against", "mirror").ExitCode);
        Assert.StartsWith("generation-old: ", _here.Run("verify", "mirror", "--key", "key.pem", "--against", "next").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mirror/feed/v1/items")]
    [InlineData("mirror/feed/v1/all.ndjson")]
    public void Copies_are_files_in_any_layout_or_lines_of_one(string copies)
    {
        var answer = _here.Run("verify", "mirror", "--key", "key.pem", "--copies", copies);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("9 leaflets, 9 copies", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: There is no folder 'none'.\n", "verify", "none")]
    [InlineData("error: The key 'none.pem' cannot be used. There is no such file.\n", "verify", "mirror", "--key", "none.pem")]
    [InlineData("error: The key 'mirror/index.html' cannot be used. It is no PEM text: the line '-----BEGIN PRIVATE KEY-----' is missing.\n", "verify", "mirror", "--key", "mirror/index.html")]
    [InlineData("error: The key 'http://example.org/key.pem' cannot be used. A key must be fetched over https.\n", "verify", "mirror", "--key", "http://example.org/key.pem")]
    [InlineData("error: --export names the feed that your copies come from, so it needs --copies too.\n", "verify", "mirror", "--export", "none")]
    [InlineData("error: There are no copies at 'none'.\n", "verify", "mirror", "--copies", "none")]
    public void What_is_not_there_is_a_slip(string error, params string[] words) => Assert.Equal(new Answer(2, "", error), _here.Run(words));

    [Fact]
    public async Task Json_keeps_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("schemas", "output", "verify.schema.json"));
        File.WriteAllText(Path.Combine(_here.Root, "mirror/index.html"), "");
        foreach (var answer in new[] { _here.Run("verify", "mirror", "--format", "json"), _here.Run("verify", "mirror/feed", "--format", "json") })
        {
            Assert.Empty(schema.Validate(answer.Output));
            Assert.False(JsonDocument.Parse(answer.Output).RootElement.GetProperty("right").GetBoolean());
        }
    }

    [Fact]
    public void Every_kind_of_finding_is_in_the_schema()
    {
        var text = File.ReadAllText(Repository.PathOf("schemas", "output", "verify.schema.json"));
        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.Contains($"\"{VerifyNames.Of(kind)}\"", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("private.pem")]
    [InlineData("private.json")]
    public void A_private_key_is_nothing_for_a_partner(string name)
    {
        _here.Write("private.pem", TestKeys.OldPem);
        _here.Write("private.json", """{ "keys": [{ "kty": "EC", "crv": "P-256", "x": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "y": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "d": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }] }""");
        var answer = _here.Run("verify", "mirror", "--key", name);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith($"error: '{name}' holds a private key. Whoever has it can sign in the publisher's name, so a partner must never hold one.", answer.Error, StringComparison.Ordinal);
    }
}

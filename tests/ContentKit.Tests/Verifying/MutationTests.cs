using Xunit;

namespace ContentKit.Tests.Verifying;

/// <summary>A thousand ways in which one byte or one file of a signed publish can change: each must be found by every verifier.</summary>
public sealed class MutationTests
{
    private const int Count = 1000, Seed = 20261128;

    private static readonly MemoryPlace Whole = SampleFeed.Whole().Publish(TestKeys.Old, TestKeys.New);

    [Fact]
    public void The_library_finds_every_mutation() =>
        Assert.Empty(Mutation.Random(Whole, Count, Seed).Where(mutation => Look.At(mutation.ApplyTo(Whole)).Findings.IsEmpty).Select(mutation => mutation.Name));

    [Theory]
    [InlineData("node", "verify.mjs")]
    [InlineData("python3", "verify.py")]
    public async Task Sample_verifiers_find_every_mutation(string program, string script)
    {
        Programs.Need(program);
        using var folder = new MutantFolders(Whole, [.. Mutation.Random(Whole, Count, Seed)]);
        var (code, output) = await Programs.Run(folder.Root, program, [Repository.PathOf("docs", "partners", script), "key.pem", "whole", .. folder.Names]);
        var verdicts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"ok whole: generation 1, {Whole.Files.Count - 2} files", verdicts[0]);
        Assert.Equal((1, Count + 1), (code, verdicts.Length));
        Assert.DoesNotContain(verdicts.Skip(1), verdict => !verdict.StartsWith("bad ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("verify.mjs")]
    [InlineData("verify.py")]
    public void Sample_verifiers_are_short(string script) => Assert.InRange(File.ReadLines(Repository.PathOf("docs", "partners", script)).Count(), 1, 60);
}

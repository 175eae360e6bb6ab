using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

/// <summary>A publish of many files, with names of every kind, stands for as long as nobody touches one of them.</summary>
public sealed class StandingOutputTests : IDisposable
{
    private readonly PublishedLibrary _library = new();
    private readonly string[] _files =
    [
        .. Enumerable.Range(0, 700).Select(i => $"en/{new string('n', 1 + i % 90)}-{i}.html=text {i}"),
        "a.html=first", "es/niño.html=with an accent", "es/\U0001F9B4/hueso.html=beyond sixteen bits", "deep/er/still/b.html=deep",
    ];

    public void Dispose() => _library.Dispose();

    [Fact]
    public void It_stands()
    {
        var kept = Published();
        Assert.True(kept.Stands(_library.Request));
        Assert.True(kept.Stands(_library.Request with { Jobs = 1 }));
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("en/n-0.html")]
    [InlineData("es/niño.html")]
    [InlineData("es/\U0001F9B4/hueso.html")]
    [InlineData("deep/er/still/b.html")]
    [InlineData("manifest.json")]
    public void One_other_file_is_noticed(string path)
    {
        var kept = Published();
        var good = File.ReadAllBytes(_library.Place(path));
        File.WriteAllBytes(_library.Place(path), [.. good[..^1], (byte)(good[^1] ^ 1)]); // as long as before
        Assert.False(kept.Stands(_library.Request));
        File.WriteAllBytes(_library.Place(path), good);
        Assert.True(kept.Stands(_library.Request)); // another stamp, but the same bytes
    }

    [Fact]
    public void The_last_of_many_files_counts_too()
    {
        var kept = Published();
        File.Delete(_library.Place("en/" + new string('n', 1 + 699 % 90) + "-699.html"));
        Assert.False(kept.Stands(_library.Request));
    }

    private KeptPublish Published() => _library.Publish(_files).Kept ?? throw new InvalidOperationException();
}

using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class RawFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contentkit-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Place => Path.Join(_folder, "niño.html");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_537)]
    [InlineData(5_000_000)]
    public void What_is_written_is_read(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        RawFile.Create(Place, bytes, null);
        Assert.True(File.ReadAllBytes(Place).AsSpan().SequenceEqual(bytes));
        var whole = new byte[size + 10];
        Assert.Equal(size, RawFile.Read(Place, whole));
        Assert.True(whole.AsSpan(0, size).SequenceEqual(bytes));
        var half = new byte[size / 2];
        Assert.Equal(half.Length, RawFile.Read(Place, half));
        Assert.True(half.AsSpan().SequenceEqual(bytes.AsSpan(0, half.Length)));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        RawFile.Create(Place, "mine"u8, null);
        Assert.Throws<IOException>(() => RawFile.Create(Place, "other"u8, null));
        Assert.Equal("mine", File.ReadAllText(Place));
    }

    [Fact]
    public void What_the_machine_refuses_is_told()
    {
        var missing = Assert.ThrowsAny<IOException>(() => RawFile.Read(Place, new byte[1]));
        Assert.Contains(Place, missing.Message, StringComparison.Ordinal);
        var nowhere = Assert.ThrowsAny<IOException>(() => RawFile.Create(Path.Join(_folder, "no", "such"), "a"u8, null));
        Assert.Contains("such", nowhere.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_tells_of_a_full_disk_however_late()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a disk that is always full.");
        var file = new HashedFile(File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        var problem = Assert.ThrowsAny<IOException>(() =>
        {
            for (var i = 0; i < 1_000; i++)
                file.Write(new byte[10_000]);
        });
        Assert.Equal(OutputErrors.DiskFull, MachineProblem.Explain(problem).Descriptor);
        file.Dispose();
        var small = new HashedFile(File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        small.Write("few"u8);
        Assert.ThrowsAny<IOException>(() => small.Complete());
        small.Dispose();
    }
}

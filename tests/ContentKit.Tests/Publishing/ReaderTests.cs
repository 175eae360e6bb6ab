using System.Text.Json;
using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class ReaderTests : IDisposable
{
    private const int Generations = 50;
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_reader_that_opened_the_folder_once_never_sees_a_mixed_generation()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads through an open folder need /proc.");
        _library.Publish(FilesOf(0));
        var isOver = false;
        var seen = new HashSet<string>();
        var reader = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver))
                seen.Add(ReadGeneration());
        });
        reader.Start();
        for (var i = 1; i <= Generations; i++)
            Assert.True(_library.Publish(FilesOf(i)).Published);
        Volatile.Write(ref isOver, true);
        reader.Join();
        seen.Remove("gone");
        Assert.True(seen.Count > 1, "The reader saw no publish happen.");
        Assert.DoesNotContain("mixed", seen);
    }

    private static IEnumerable<string> FilesOf(int generation) => Enumerable.Range(0, 20).Select(file => $"en/{file}.html=generation {generation}");

    /// <summary>A reader may come too late, when the folder it holds is already being deleted; it then opens the folder again.</summary>
    private string ReadGeneration()
    {
        using var folder = Disk.OpenFolder(_library.Output);
        var place = $"/proc/self/fd/{folder?.DangerousGetHandle()}";
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Join(place, "manifest.json")));
            foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
                if (PublishedFile.HashOf(File.ReadAllBytes(Path.Join(place, file.GetProperty("path").GetString()))) != file.GetProperty("sha256").GetString())
                    return "mixed";
            return manifest.RootElement.GetProperty("files")[0].GetProperty("sha256").GetString() ?? "";
        }
        catch (IOException)
        {
            return "gone";
        }
    }
}

using System.Text;
using ContentKit.Publishing;
using ContentKit.Text;

namespace ContentKit.Cli.Libraries;

/// <summary>Replaces files of authors on the disk, each in one step, and puts all of them back unless they are kept.</summary>
internal sealed class PageFiles(string root) : IDisposable
{
    private readonly List<(string Path, byte[] Bytes)> _old = [];

    /// <summary>Says why when the page could not be replaced.</summary>
    public string? Replace(SourceFile page, string text)
    {
        var path = Path.Combine(root, page.Path);
        try
        {
            var old = File.ReadAllBytes(path);
            if (!old.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(page.Text)))
                return $"'{page.Path}' was changed by somebody else just now.";
            WriteWhole(path, Encoding.UTF8.GetBytes(text));
            _old.Add((path, old));
            return null;
        }
        catch (Exception problem) when (MachineProblem.Is(problem))
        {
            return MachineProblem.Explain(problem).Message;
        }
    }

    public void Keep() => _old.Clear();

    public void Dispose()
    {
        foreach (var (path, bytes) in _old)
            WriteWhole(path, bytes);
        _old.Clear();
    }

    /// <summary>A reader sees the old file or the new one, never a part. The name begins with a dot, so that no build reads what an accident leaves.</summary>
    private static void WriteWhole(string path, byte[] bytes)
    {
        var fresh = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.new");
        try
        {
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(path));
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(fresh, path, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}

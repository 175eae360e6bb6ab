using System.Text;
using ContentKit.Verifying;

namespace ContentKit.Tests.Verifying;

/// <summary>A publish that stands on no disk.</summary>
internal sealed class MemoryPlace(string name, IReadOnlyDictionary<string, byte[]> files) : IPublishedPlace
{
    public string Name => name;

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public Stream? Open(string path) => files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null;

    public IEnumerable<string> List() => files.Keys.Order(StringComparer.Ordinal);

    public string Read(string path) => Encoding.UTF8.GetString(files[path]);

    public MemoryPlace With(string path, byte[]? bytes)
    {
        var changed = new Dictionary<string, byte[]>(files, StringComparer.Ordinal);
        if (bytes is null)
            changed.Remove(path);
        else
            changed[path] = bytes;
        return new MemoryPlace(name, changed);
    }

    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!); // a file always has a folder
            File.WriteAllBytes(Path.Join(folder, path), bytes);
        }
    }
}

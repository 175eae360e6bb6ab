using ContentKit.Publishing;
using ContentKit.Verifying;

namespace ContentKit.Cli.Verifying;

/// <summary>Reads a partner's own copies: JSON files in any layout, NDJSON files with one item a line, or one such file.</summary>
internal static class CopyFiles
{
    public static IEnumerable<ItemCopy> Read(string path) =>
        File.Exists(path)
            ? ReadFile(path, Path.GetFileName(path))
            : FolderTree.Read(path).Files.SelectMany(file => ReadFile(Path.Join(path, file), file));

    private static IEnumerable<ItemCopy> ReadFile(string path, string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".json" => [new ItemCopy(name, WithoutLineEnd(File.ReadAllBytes(path)))],
        ".ndjson" or ".jsonl" => File.ReadLines(path).Select((line, i) => new ItemCopy($"{name}:{i + 1}", System.Text.Encoding.UTF8.GetBytes(line))),
        _ => [],
    };

    private static ReadOnlyMemory<byte> WithoutLineEnd(byte[] bytes) => bytes is [.., (byte)'\n'] ? bytes.AsMemory(0, bytes.Length - 1) : bytes;
}

using System.Globalization;
using System.Text;

namespace ContentKit.Cli.Sides;

/// <summary>Reads a library as it was at a revision, without touching the working copy.</summary>
internal sealed class GitRevision(Git git)
{
    private const string Link = "120000";
    private const string Submodule = "160000";

    /// <summary>The full name of the commit, or null when there is no such revision. A name can never be taken for an option.</summary>
    public string? Find(string name) => name.Length == 0 || name.StartsWith('-') || name.Any(char.IsControl) ? null
        : git.Line("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}") is { Length: > 0 } commit ? commit : null;

    /// <summary>The files of the library at a commit; none when the library was not there yet. Null when git cannot read it.</summary>
    public LibraryFiles? Read(string commit, out string complaint)
    {
        var prefix = git.Line("rev-parse", "--show-prefix")?.TrimEnd('/') ?? "";
        var tree = git.Line("rev-parse", "--verify", "--quiet", "--end-of-options", $"{commit}:{prefix}");
        complaint = "";
        if (string.IsNullOrEmpty(tree))
            return LibraryFiles.Of([], []);
        if (git.Run(out complaint, null, "ls-tree", "-rz", "--full-tree", tree) is not { } listing)
            return null;
        var entries = Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Entry).Where(entry => StoredFiles.Belongs(entry.Path)).ToList();
        var blobs = entries.Where(entry => entry.Mode is not (Link or Submodule)).ToList();
        using var names = new MemoryStream(Encoding.ASCII.GetBytes(string.Concat(blobs.Select(entry => entry.Blob + "\n"))));
        if (git.Run(out complaint, names, "cat-file", "--batch") is not { } contents)
            return null;
        var links = entries.Where(entry => entry.Mode is Link or Submodule).Select(entry => new StoredFile(entry.Path, [], true));
        return StoredFiles.Read(blobs.Zip(Contents(contents), (entry, bytes) => new StoredFile(entry.Path, bytes, false)).Concat(links).ToList());
    }

    /// <summary>"100644 blob 1f2e…\tcontent/knee.md"</summary>
    private static (string Mode, string Blob, string Path) Entry(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var parts = line[..tab].Split(' ');
        return (parts[0], parts[2], line[(tab + 1)..]);
    }

    /// <summary>Each is "1f2e… blob 123\n", the bytes, and a line end.</summary>
    private static IEnumerable<byte[]> Contents(byte[] batch)
    {
        for (var at = 0; at < batch.Length;)
        {
            var end = Array.IndexOf(batch, (byte)'\n', at);
            var words = Encoding.ASCII.GetString(batch, at, end - at).Split(' ');
            if (words is not [_, "blob", var size])
                throw new IOException($"git does not have the object {words[0]}.");
            var length = int.Parse(size, CultureInfo.InvariantCulture);
            yield return batch[(end + 1)..(end + 1 + length)];
            at = end + length + 2;
        }
    }
}

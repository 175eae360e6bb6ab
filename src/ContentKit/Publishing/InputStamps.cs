using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>Every file that a library could read, as it stood at one moment. No file is opened for it.</summary>
/// <param name="Identity">Differs as soon as one path or one stamp differs.</param>
/// <param name="Paths">Seen from the library.</param>
/// <param name="Stamps">One for each path.</param>
internal sealed record InputStamps(Fingerprint Identity, ImmutableArray<string> Paths, ImmutableArray<InputStamp> Stamps)
{
    /// <summary>So many files are looked at one after the other by one thread.</summary>
    private const int Portion = 256;

    /// <summary>Null where anything but plain files and folders stands, and where the system tells too little: nothing can be concluded then.</summary>
    public static InputStamps? Take(string root, IEnumerable<string> folders, IEnumerable<string> files, int jobs)
    {
        var (paths, below) = (new List<string>(), new List<string>());
        try
        {
            foreach (var folder in folders)
                if (!AddTree(root, folder, paths, below))
                    return null;
            paths.AddRange(files.Where(file => !IsMissing(Path.Join(root, file))));
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return null;
        }
        var stamps = new InputStamp?[paths.Count];
        ParallelLoop.Run((stamps.Length + Portion - 1) / Portion, jobs, portion =>
        {
            using var opened = new FolderStatus(root);
            for (var i = portion * Portion; i < Math.Min((portion + 1) * Portion, stamps.Length); i++)
                stamps[i] = InputStamp.Of(opened, paths[i]);
        });
        ImmutableArray<InputStamp> all = [.. stamps.OfType<InputStamp>()];
        return all.Length == paths.Count ? new InputStamps(IdentityOf(below, paths, all), [.. paths], all) : null;
    }

    /// <summary>The files that may have changed since without another stamp, because they changed in the same clock tick; null where the clocks cannot be compared.</summary>
    /// <param name="mark">A file of the same disk that was written just before.</param>
    public ImmutableArray<string>? FreshSince(InputStamp mark) => Stamps.Any(stamp => stamp.Device != mark.Device) ? null
        : [.. Paths.Where((_, i) => Stamps[i].Changed >= mark.Changed - FileStamp.ClockTick)];

    /// <summary>False for a link.</summary>
    private static bool AddTree(string root, string folder, List<string> paths, List<string> below)
    {
        var place = new DirectoryInfo(Path.Join(root, folder));
        if (place.LinkTarget is not null || !place.Exists)
            return IsMissing(place.FullName);
        var tree = FolderTree.Read(place.FullName);
        below.AddRange(tree.Folders.Where(IsSeen).Select(path => $"{folder}/{path}"));
        paths.AddRange(tree.Files.Where(IsSeen).Select(path => $"{folder}/{path}"));
        return true;
    }

    /// <summary>A library does not look at names that begin with a dot.</summary>
    private static bool IsSeen(string path) => !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal);

    private static bool IsMissing(string place) => !Path.Exists(place) && new FileInfo(place).LinkTarget is null;

    private static Fingerprint IdentityOf(List<string> folders, List<string> paths, ImmutableArray<InputStamp> stamps)
    {
        using var stream = new MemoryStream(paths.Count * 128);
        using var writer = new BinaryWriter(stream);
        writer.Write(folders.Count);
        folders.ForEach(writer.Write);
        for (var i = 0; i < stamps.Length; i++)
        {
            writer.Write(paths[i]);
            writer.Write(stamps[i].Size);
            writer.Write(stamps[i].Modified);
            writer.Write(stamps[i].Changed);
            writer.Write(stamps[i].Inode);
            writer.Write(stamps[i].Device);
        }
        return Fingerprint.Of(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

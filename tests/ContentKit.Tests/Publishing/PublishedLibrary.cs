using System.Collections.Immutable;
using System.Text;
using ContentKit.Exporting;
using ContentKit.Publishing;
using ContentKit.Publishing.Signatures;
using ContentKit.Text;

namespace ContentKit.Tests.Publishing;

/// <summary>A library with an output folder on a real disk, in a folder of its own that goes away with it.</summary>
internal sealed class PublishedLibrary : IDisposable
{
    private int _renders;

    public PublishedLibrary(string? parent = null)
    {
        Root = Path.Join(parent ?? Path.GetTempPath(), $"contentkit-tests-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path.Join(Root, "content"));
        Output = Path.Join(Root, "output");
    }

    public string Root { get; }

    public string Output { get; init; }

    public string State => Path.Join(Root, ".contentkit");

    public int Jobs { get; init; } = 2;

    public ManifestSigner? Signer { get; set; }

    public int Renders => _renders;

    public PublishRequest Request => new(
        Output, State, [Path.Join(Root, "content"), Path.Join(Root, "schemas"), Path.Join(Root, "themes")], [Root, Path.Join(Root, "home")], Clean: false, Jobs)
    {
        DisplayFolder = "output",
        Signer = Signer,
    };

    /// <summary>Publishes files given as "path=text"; the text alone decides the inputs.</summary>
    public PublishResult Publish(params IEnumerable<string> files) => Publish(Request, new Disk(), files);

    public PublishResult Clean(params IEnumerable<string> files) => Publish(Request with { Clean = true }, new Disk(), files);

    public PublishResult Publish(Disk disk, params IEnumerable<string> files) => Publish(Request, disk, files);

    public PublishResult Publish(PublishRequest request, Disk disk, params IEnumerable<string> files) =>
        Publisher.Publish(new Publication(new OutputPlan(files.Select(Plan)), request, disk));

    public PublishResult PublishPlan(IEnumerable<PlannedOutput> plan, Action<int>? progress = null, CancellationTokenSource? stop = null) =>
        Publisher.Publish([.. plan], Request, progress, stop?.Token ?? CancellationToken.None);

    public PlannedOutput Plan(string file)
    {
        var (path, text) = (file.Split('=')[0], file.Split('=')[1]);
        return new WholeFile(path, Fingerprint.Of(text), _ =>
        {
            Interlocked.Increment(ref _renders);
            return Encoding.UTF8.GetBytes(text);
        });
    }

    public string Place(string path) => Path.Join(Output, path);

    public UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(Place(path));

    public void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Place(path), mode);
    }

    public string Read(string path) => File.ReadAllText(Place(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!); // a file always has a folder
        File.WriteAllText(Place(path), text);
    }

    /// <summary>Everything a reader of the output can see: paths, bytes, link targets and permissions, one entry a line.</summary>
    public string Show() => string.Join('\n', FolderTree.Read(Output) is var tree
        ? tree.Folders.Select(folder => $"{folder}/ {ModeOf(folder)}")
            .Concat(tree.Files.Select(file => new FileInfo(Place(file)).LinkTarget is { } target
                ? $"{file} -> {target}"
                : $"{file} {ModeOf(file)} {Read(file)}"))
        : []);

    /// <summary>The names beside the output, without the lock that stays.</summary>
    public ImmutableArray<string> Beside() =>
    [
        .. Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Output)!) // an output folder always has a parent
            .Select(path => Path.GetFileName(path))
            .Where(name => name.Contains("contentkit-", StringComparison.Ordinal) && !name.EndsWith("-lock", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose()
    {
        foreach (var folder in FolderTree.Read(Output).Folders)
            SetMode(folder, ModeOf(folder) | UnixFileMode.UserWrite);
        Directory.Delete(Root, recursive: true);
    }
}

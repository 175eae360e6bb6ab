using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.WordLists;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit;

/// <summary>The only code that reads a library from disk. It follows no links and never guesses an encoding.</summary>
public static class Folder
{
    private const int MaximumPage = 192 * 1024;
    private const int MaximumOther = 512 * 1024;
    private const int MaximumPicture = 2 * 1024 * 1024;
    private const int MaximumBaseline = 16 * 1024 * 1024;

    /// <summary>Every folder that holds inputs.</summary>
    internal static readonly ImmutableArray<string> Folders = ["content", "schemas", "themes", "assets"];

    /// <summary>The inputs that stand alone.</summary>
    internal static readonly ImmutableArray<string> Files = [SettingsReader.FileName, Baseline.FileName];

    /// <summary>Reads all inputs; files that cannot be used are left out and reported.</summary>
    /// <param name="keepsPages">False to read the text of a page again each time that it is needed: less memory, but nobody may change the file meanwhile.</param>
    /// <param name="known">Tells which pages need not be read at all; null to read each.</param>
    public static LibraryFiles Read(string root, int jobs, bool keepsPages = true, PageMemory? known = null)
    {
        var bag = new DiagnosticBag();
        var content = ReadAll(root, "content", ".md", MaximumPage, jobs, bag, keepsPages, known);
        var schemas = ReadAll(root, "schemas", ".json", MaximumOther, 1, bag);
        var (themes, pictures) = ReadLooks(root, bag);
        var lists = ReadAll(root, WordListReader.Folder.TrimEnd('/'), ".yml", MaximumOther, 1, bag);
        var alone = Files.Select(name => ReadAlone(root, name, LimitFor(name), bag)).OfType<SourceFile>().ToList();
        return LibraryFiles.Of([.. content, .. schemas, .. themes, .. lists, .. alone], bag.ToImmutable()) with { Pictures = pictures };
    }

    /// <summary>contentkit.yml alone; null when there is none that can be read. <see cref="Read"/> tells what is wrong with it.</summary>
    internal static SourceFile? ReadSettings(string root) => ReadAlone(root, SettingsReader.FileName, MaximumOther, new DiagnosticBag());

    /// <summary>One page alone; null when there is anything to say about it, which <see cref="Read"/> tells.</summary>
    public static SourceFile? ReadPage(string root, string path)
    {
        var bag = new DiagnosticBag();
        var file = ReadFile(new FileInfo(Path.Combine(root, path)), path, MaximumPage, bag);
        return bag.Count == 0 ? file : null;
    }

    /// <summary>The most bytes that a file may have.</summary>
    internal static int LimitFor(string path) => path == Baseline.FileName ? MaximumBaseline : path.StartsWith("content/", StringComparison.Ordinal) ? MaximumPage : MaximumOther;

    internal static bool HasForbiddenName(string path) => path.Any(c => c < ' ' || c == '\\' || c == '\uFFFD' || SourceDecoder.IsForbidden(c));

    private static SourceFile? ReadAlone(string root, string name, int limit, DiagnosticBag bag)
    {
        var file = new FileInfo(Path.Combine(root, name));
        return file.Exists || Directory.Exists(file.FullName) || file.LinkTarget is not null ? ReadFile(file, name, limit, bag) : null;
    }

    /// <summary>What decides how pages look: themes, and the library's own assets.</summary>
    private static (ImmutableArray<SourceFile> Texts, ImmutableArray<BinaryFile> Pictures) ReadLooks(string root, DiagnosticBag bag)
    {
        var found = Find(root, "assets", "", bag).Concat(Find(root, "themes", "", bag)).ToLookup(file => BinaryFile.Is(file.Path));
        return ([.. found[false].Select(file => ReadFile(file.Entry, file.Path, MaximumOther, bag)).OfType<SourceFile>()],
            [.. found[true].Select(file => ReadPicture(file.Entry, file.Path, bag)).OfType<BinaryFile>()]);
    }

    private static ImmutableArray<SourceFile> ReadAll(string root, string folder, string ending, int limit, int jobs, DiagnosticBag bag, bool keepsTexts = true, PageMemory? known = null)
    {
        var found = Find(root, folder, ending, bag);
        var files = new SourceFile?[found.Count];
        var bags = new DiagnosticBag[found.Count];
        var again = keepsTexts ? null : ReaderOf(Path.GetFullPath(root), limit);
        Parallel.For(0, found.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            bags[i] = new DiagnosticBag();
            files[i] = again is not null && known?.BytesOf(found[i].Path) is { } bytes ? new SourceFile(found[i].Path, bytes, again) : ReadFile(found[i].Entry, found[i].Path, limit, bags[i], again);
        });
        foreach (var problems in bags)
            bag.AddRange(problems.ToImmutable());
        return [.. files.OfType<SourceFile>()];
    }

    /// <summary>Sorted by path.</summary>
    private static List<(FileSystemInfo Entry, string Path)> Find(string root, string folder, string ending, DiagnosticBag bag)
    {
        var found = new List<(FileSystemInfo Entry, string Path)>();
        Walk(new DirectoryInfo(Path.Combine(root, folder)), folder, ending, found, bag);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private static void Walk(DirectoryInfo folder, string path, string ending, List<(FileSystemInfo, string)> found, DiagnosticBag bag)
    {
        if (folder.LinkTarget is not null)
        {
            bag.Report(SourceErrors.Link, new SourceFile(path, "").At(0, 0), $"'{path}' is a link to another place.");
            return;
        }
        if (!folder.Exists)
            return;
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var name = $"{path}/{entry.Name}";
                if (entry.Name.StartsWith('.'))
                    continue;
                if (entry is DirectoryInfo below && entry.LinkTarget is null && (ending.Length == 0 || !entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                    Walk(below, name, ending, found, bag);
                else if (entry is DirectoryInfo || entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                    found.Add((entry, name));
                else
                    OtherWriting.Report(name, bag);
            }
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            bag.Report(SourceErrors.Unreadable, new SourceFile(path, "").At(0, 0), $"The folder '{path}' cannot be read.");
        }
    }

    /// <summary>Null after reporting that there is no text to work with.</summary>
    /// <param name="again">Reads the text of a file when somebody wants it; null to keep it at hand.</param>
    private static SourceFile? ReadFile(FileSystemInfo entry, string path, int limit, DiagnosticBag bag, Func<SourceFile, string>? again = null) =>
        OpenFile(entry, path, bag) is { } file ? Decode(file, path, limit, bag, again) : null;

    /// <summary>Serves all files of the library.</summary>
    private static Func<SourceFile, string> ReaderOf(string root, int limit) => file => ReadAgain(root, file, limit);

    /// <summary>Refuses another text than the one that was read before: half of a library may not be older than the other.</summary>
    private static string ReadAgain(string root, SourceFile file, int limit)
    {
        var place = Path.Join(root, file.Path);
        // A pipe that took the place of the file has no length.
        var read = new FileInfo(place).Length == 0 ? null : SourceDecoder.Decode(file.Path, File.ReadAllBytes(place), limit, new DiagnosticBag());
        return read?.Fingerprint == file.Fingerprint ? read.Text : throw new IOException($"'{file.Path}' was changed while it was being used. Nothing was published; run the command again.");
    }

    private static BinaryFile? ReadPicture(FileSystemInfo entry, string path, DiagnosticBag bag)
    {
        if (OpenFile(entry, path, bag) is not { } file)
            return null;
        try
        {
            if (file.Length <= MaximumPicture)
                return new BinaryFile(path, File.ReadAllBytes(file.FullName));
            SourceDecoder.ReportTooLarge(path, file.Length, MaximumPicture, bag);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            bag.Report(SourceErrors.Unreadable, new SourceFile(path, "").At(0, 0), $"'{path}' cannot be read.");
        }
        return null;
    }

    /// <summary>Null after reporting that it is no file of this library.</summary>
    private static FileInfo? OpenFile(FileSystemInfo entry, string path, DiagnosticBag bag)
    {
        var place = new SourceFile(path, "").At(0, 0);
        if (entry.LinkTarget is not null)
            bag.Report(SourceErrors.Link, place, $"'{path}' is a link to another place.");
        else if (entry is not FileInfo file || (file.Attributes & (FileAttributes.Directory | FileAttributes.Device)) != 0)
            bag.Report(SourceErrors.NotAFile, place, $"'{path}' is a folder.");
        else if (HasForbiddenName(path))
            bag.Report(SourceErrors.FileName, place, $"The name '{path}' has a character that cannot be used.");
        else
            return file;
        return null;
    }

    private static SourceFile? Decode(FileInfo file, string path, int limit, DiagnosticBag bag, Func<SourceFile, string>? again)
    {
        try
        {
            // Pipes and devices have no length and could keep a reader waiting for ever.
            if (file.Length == 0)
                return new SourceFile(path, "");
            if (file.Length <= limit)
            {
                var bytes = File.ReadAllBytes(file.FullName);
                return again is not null && SourceDecoder.FingerprintOf(bytes, limit) is { } clean ? new SourceFile(path, clean, again) : SourceDecoder.DecodeOrNull(path, bytes, limit, bag);
            }
            SourceDecoder.ReportTooLarge(path, file.Length, limit, bag);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            bag.Report(SourceErrors.Unreadable, new SourceFile(path, "").At(0, 0), $"'{path}' cannot be read.");
        }
        return null;
    }
}

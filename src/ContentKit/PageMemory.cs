using ContentKit.Publishing;
using ContentKit.Publishing.Remembering;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit;

/// <summary>What became of each page the last time, so that only changed pages are read and checked again. It lies beside the library.</summary>
public sealed class PageMemory
{
    private readonly string _folder;
    private readonly Dictionary<string, InputStamp> _stamps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fresh = new(StringComparer.Ordinal);
    private PageStore _store;
    private (Fingerprint Key, IReadOnlyDictionary<string, SourceFile> Grounds, IReadOnlyList<SourceFile> Files, PageResult[] Results)? _found;

    private PageMemory(string folder, InputLook? look)
    {
        (_folder, _store) = (folder, PageStore.Load(folder));
        if (look?.Stamps.FreshSince(look.Mark) is not { } fresh)
            return;
        _fresh.UnionWith(fresh);
        for (var i = 0; i < look.Stamps.Paths.Length; i++)
            _stamps.Add(look.Stamps.Paths[i], look.Stamps.Stamps[i]);
    }

    /// <summary>Must be opened before the library is read.</summary>
    /// <param name="build">A memory that has looked at the inputs already, or null.</param>
    public static PageMemory Open(WorkspaceOptions options, BuildMemory? build)
    {
        var root = Path.GetFullPath(options.Root);
        var folder = Workspace.StateFolderOf(root);
        return new PageMemory(folder, build?.Inputs ?? InputLook.Take(root, folder, Folder.Folders, Folder.Files, options.Jobs, begins: false));
    }

    /// <summary>How many pages had to be checked anew.</summary>
    public int Checked { get; private set; }

    /// <summary>Identifies the bytes of a file that has not changed; null for one that must be read.</summary>
    internal Fingerprint? BytesOf(string path) =>
        _store.Pages.TryGetValue(path, out var page) && page.Stamp is { } stamp && _stamps.GetValueOrDefault(path) == stamp ? page.File : null;

    /// <summary>Gives the verdict on each page, from memory or from the checker, in the order of the pages.</summary>
    internal PageResult[] Check(LibraryFiles files, Fingerprint key, PageChecker checker, ParallelOptions parallel)
    {
        var grounds = files.Grounds.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var (results, kept) = (new PageResult[files.Pages.Length], new PageResult[files.Pages.Length]);
        var tables = _store.Key == key ? _store.Tables : null;
        var contents = ContentStore.Open(_folder, grounds);
        var anew = 0;
        Parallel.For(0, results.Length, parallel, i =>
        {
            var page = files.Pages[i];
            if (tables is not null && _store.Pages.TryGetValue(page.Path, out var known) && known.File == page.Fingerprint)
            {
                using var reader = new BinaryReader(new MemoryStream(known.Content.ToArray()));
                results[i] = new PageReader(reader, page, tables, path => grounds[path], checker.ContentOf).Read();
            }
            else
            {
                results[i] = Stored(checker.Check(page), contents, checker);
                Interlocked.Increment(ref anew);
            }
            kept[i] = results[i].Copy();
        });
        (Checked, _found) = (anew, (key, grounds, files.Pages, kept));
        return results;
    }

    private static PageResult Stored(PageResult result, ContentStore? contents, PageChecker checker) =>
        contents is null || result.Document is not { Source.IsKept: false } document ? result : result with { Document = contents.Keep(document, checker.ContentOf(document.Source)) };

    /// <summary>Remembers what the library came to. What rules for the whole library worked out of a page meanwhile is remembered too.</summary>
    public void Keep()
    {
        if (_found is not { } found)
            return;
        var tables = _store.Key == found.Key ? _store.Tables : new PageTables();
        var pages = new Dictionary<string, KeptPage>(found.Files.Count, StringComparer.Ordinal);
        var isSame = tables == _store.Tables && found.Files.Count == _store.Pages.Count;
        for (var i = 0; i < found.Files.Count; i++)
        {
            var file = found.Files[i];
            if (file.IsKept)
                continue; // It had problems when it was read, and these must be told again.
            var stamp = _fresh.Contains(file.Path) ? null : _stamps.GetValueOrDefault(file.Path);
            var known = tables == _store.Tables && _store.Pages.TryGetValue(file.Path, out var page) && page.File == file.Fingerprint ? page : null;
            isSame &= known is not null && known.Stamp == stamp;
            if (known is not null)
                pages.Add(file.Path, known with { Stamp = stamp });
            else if (PageWriter.Write(found.Results[i], file, tables, found.Grounds) is { } content)
                pages.Add(file.Path, new KeptPage(stamp, file.Fingerprint, content));
        }
        if (!isSame)
            new PageStore(found.Key, tables, pages).Save(_folder);
        (_found, _store) = (null, PageStore.Empty);
    }
}

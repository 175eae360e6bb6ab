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
    private (IReadOnlyList<SourceFile> Files, PageResult[] Results, KeptPage?[] Kept)? _found;

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
    internal int Checked { get; private set; }

    /// <summary>Identifies the bytes of a file that has not changed; null for one that must be read.</summary>
    internal Fingerprint? BytesOf(string path) =>
        _store.Pages.TryGetValue(path, out var page) && page.Stamp is { } stamp && _stamps.GetValueOrDefault(path) == stamp ? page.File : null;

    /// <summary>Gives the verdict on each page, from memory or from the checker, in the order of the pages. Both are read from what is remembered, so that neither can say more.</summary>
    internal PageResult[] Check(LibraryFiles files, Fingerprint key, PageChecker checker, ParallelOptions parallel)
    {
        var grounds = files.Grounds.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var (results, kept) = (new PageResult[files.Pages.Length], new KeptPage?[files.Pages.Length]);
        if (_store.Key != key)
            _store = PageStore.Empty with { Key = key, Tables = new PageTables() };
        var contents = ContentStore.Open(_folder, grounds);
        Func<string, SourceFile> fileOf = path => grounds[path];
        var anew = 0;
        Parallel.For(0, results.Length, parallel, i =>
        {
            var page = files.Pages[i];
            kept[i] = _store.Pages.TryGetValue(page.Path, out var known) && known.File == page.Fingerprint ? known : null;
            if (kept[i] is null)
            {
                results[i] = Stored(checker.Check(page), contents, checker);
                kept[i] = Remembered(results[i], page, grounds);
                Interlocked.Increment(ref anew);
            }
            if (kept[i] is { } remembered)
                results[i] = new PageReader(remembered.Content, page, _store.Tables, fileOf, remembered.Signature, results[i]?.Document?.Content ?? checker.ContentOf(page)).Read();
        });
        (Checked, _found) = (anew, (files.Pages, results, kept));
        return results;
    }

    private static PageResult Stored(PageResult result, ContentStore? contents, PageChecker checker) =>
        contents is null || result.Document is not { Source.IsKept: false } document ? result : result with { Document = contents.Keep(document, checker.Make) };

    /// <summary>Null for a page that must be read again: it had problems when it was read, and these must be told again, or something of it lies in a file that is no ground of it.</summary>
    private KeptPage? Remembered(PageResult result, SourceFile page, IReadOnlyDictionary<string, SourceFile> grounds) =>
        !page.IsKept && PageWriter.Write(result, page, _store.Tables, grounds) is { } content ? new KeptPage(null, page.Fingerprint, null, content) : null;

    /// <summary>Remembers what the library came to. A signature that somebody asked for meanwhile is remembered too.</summary>
    public void Keep()
    {
        if (_found is not { } found)
            return;
        var pages = new Dictionary<string, KeptPage>(found.Files.Count, StringComparer.Ordinal);
        var isSame = found.Files.Count == _store.Pages.Count;
        for (var i = 0; i < found.Files.Count; i++)
        {
            if (found.Kept[i] is not { } kept)
                continue;
            var path = found.Files[i].Path;
            var page = kept with { Stamp = _fresh.Contains(path) ? null : _stamps.GetValueOrDefault(path), Signature = found.Results[i].Document?.KnownSignature ?? kept.Signature };
            isSame &= page == _store.Pages.GetValueOrDefault(path);
            pages.Add(path, page);
        }
        if (!isSame)
            (_store with { Pages = pages }).Save(_folder);
        (_found, _store) = (null, PageStore.Empty);
    }
}

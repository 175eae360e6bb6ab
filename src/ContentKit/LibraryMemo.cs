using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit;

/// <summary>What a library came to the last time, for a caller that looks at it again and again. Serves one thread at a time.</summary>
public sealed class LibraryMemo
{
    private Dictionary<string, (Fingerprint File, PageResult Result)> _pages = [];
    private LibraryContext? _context;
    private Fingerprint _inputs;

    /// <summary>How many pages of the last look had to be checked anew.</summary>
    internal int Checked { get; private set; }

    /// <summary>What pages share. When that is no longer the same, nothing of the pages is.</summary>
    internal LibraryContext ContextFor(LibraryFiles files, WorkspaceOptions options)
    {
        var inputs = Fingerprint.Of(files.ContextFingerprint, Fingerprint.Of($"{options.Theme} {options.Profile} {options.Rules} {options.Baseline} {options.Readability}"));
        if (_context is { } known && inputs == _inputs)
            return known;
        (_inputs, _pages, _context) = (inputs, [], LibraryContext.Read(files, options));
        return _context;
    }

    /// <summary>Null for a page that is new or changed.</summary>
    internal PageResult? Find(SourceFile file) =>
        _pages.TryGetValue(file.Path, out var known) && known.File == file.Fingerprint ? known.Result.Copy() : null;

    /// <summary>Keeps exactly these pages.</summary>
    internal void Keep(IReadOnlyList<SourceFile> files, IReadOnlyList<PageResult> results)
    {
        Checked = files.Count(file => !_pages.TryGetValue(file.Path, out var known) || known.File != file.Fingerprint);
        _pages = files.Zip(results).ToDictionary(page => page.First.Path, page => (page.First.Fingerprint, page.Second.Copy()), StringComparer.Ordinal);
    }
}

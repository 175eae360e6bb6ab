using ContentKit.Text;

namespace ContentKit;

/// <summary>What pages came to the last time, for a caller that looks at one library again and again. Serves one thread at a time.</summary>
public sealed class PageMemo
{
    private Dictionary<string, (Fingerprint File, PageResult Result)> _pages = [];
    private Fingerprint _context;

    /// <summary>How many pages of the last look had to be checked anew.</summary>
    public int Checked { get; private set; }

    /// <summary>Forgets everything when what all pages share is no longer the same.</summary>
    internal void Begin(Fingerprint context)
    {
        if (context != _context)
            _pages = [];
        _context = context;
    }

    /// <summary>Null for a page that is new or changed.</summary>
    internal PageResult? Find(SourceFile file) =>
        _pages.TryGetValue(file.Path, out var known) && known.File == file.Fingerprint ? known.Result.Copy() : null;

    /// <summary>Keeps exactly these pages.</summary>
    internal void Keep(IReadOnlyList<SourceFile> files, IReadOnlyList<PageResult> results)
    {
        Checked = files.Count(file => Find(file) is null);
        _pages = files.Zip(results).ToDictionary(page => page.First.Path, page => (page.First.Fingerprint, page.Second.Copy()), StringComparer.Ordinal);
    }
}

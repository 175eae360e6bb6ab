namespace ContentKit.Model;

/// <summary>Gives the content of a document, and makes it again when nobody has held on to it.</summary>
public sealed class ContentSource
{
    private readonly DocumentContent? _kept;
    private readonly Func<DocumentContent>? _make;
    private readonly WeakReference<DocumentContent?> _last;

    internal ContentSource(DocumentContent content) => (_kept, _last) = (content, new WeakReference<DocumentContent?>(null));

    /// <param name="make">Always gives the same. Called from any thread.</param>
    /// <param name="last">What it gave before, or null.</param>
    internal ContentSource(Func<DocumentContent> make, DocumentContent? last) => (_make, _last) = (make, new WeakReference<DocumentContent?>(last));

    internal DocumentContent Get()
    {
        if (_kept is not null)
            return _kept;
        if (_last.TryGetTarget(out var last))
            return last;
        var made = _make!(); // set when nothing is kept
        _last.SetTarget(made);
        return made;
    }
}

namespace ContentKit.Model;

/// <summary>Content that is made again when nobody has held on to it. A library has one for each leaflet, so it holds little.</summary>
/// <param name="last">What was made before, or null.</param>
internal abstract class LooseContent(DocumentContent? last) : ContentSource
{
    private readonly WeakReference<DocumentContent?> _last = new(last);

    /// <summary>Always gives the same. Called from any thread.</summary>
    protected abstract DocumentContent Make();

    internal override DocumentContent Get()
    {
        if (_last.TryGetTarget(out var last))
            return last;
        var made = Make();
        _last.SetTarget(made);
        return made;
    }
}

using ContentKit.Model;

namespace ContentKit.Exporting;

/// <summary>
/// What each thread made of its last leaflet. The files of one leaflet are rendered one after the other on one thread, so one place spares the
/// work, and more would only keep what nobody asks for again.
/// </summary>
internal sealed class Recent<T> where T : class
{
    private readonly ThreadLocal<(Document Document, T Value)?> _made = new();

    /// <summary>Null when it was not made, or when another leaflet has taken its place since.</summary>
    public T? Find(Document document) => _made.Value is { } made && ReferenceEquals(made.Document, document) ? made.Value : null;

    public T Keep(Document document, T value)
    {
        _made.Value = (document, value);
        return value;
    }
}

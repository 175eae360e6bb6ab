using ContentKit.Model;

namespace ContentKit.Exporting;

/// <summary>
/// What was made of the last leaflets. The files of one leaflet are rendered one after the other, so a place or two for each thread spare nearly
/// all work; more places would only keep what nobody asks for again.
/// </summary>
internal sealed class Recent<T> where T : class
{
    private readonly Made?[] _made = new Made?[2 * Environment.ProcessorCount];
    private int _next;

    /// <summary>Null when it was not made, or when other leaflets have taken its place since.</summary>
    public T? Find(Document document)
    {
        foreach (var made in _made)
            if (made is not null && ReferenceEquals(made.Document, document))
                return made.Value;
        return null;
    }

    public T Keep(Document document, T value)
    {
        var place = (int)((uint)Interlocked.Increment(ref _next) % (uint)_made.Length);
        _made[place] = new Made(document, value); // another thread may do the same work; both results are equal
        return value;
    }

    /// <summary>One reference, so that no thread can see one leaflet with what was made of another.</summary>
    private sealed record Made(Document Document, T Value);
}

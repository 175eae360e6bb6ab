using System.Runtime.CompilerServices;
using ContentKit.Model;

namespace ContentKit.Exporting;

/// <summary>What was made of the last leaflets. The files of one leaflet are rendered one after the other, so few places spare nearly all work, in any library.</summary>
internal sealed class Recent<T> where T : class
{
    private const int Places = 64;
    private readonly Made?[] _made = new Made?[Places];

    /// <summary>Null when it was not made, or when another leaflet has taken the place since.</summary>
    public T? Find(Document document) => _made[PlaceOf(document)] is { } made && ReferenceEquals(made.Document, document) ? made.Value : null;

    public T Keep(Document document, T value)
    {
        _made[PlaceOf(document)] = new Made(document, value); // another thread may do the same work; both results are equal
        return value;
    }

    private static int PlaceOf(Document document) => RuntimeHelpers.GetHashCode(document) % Places;

    /// <summary>One reference, so that no thread can see one leaflet with what was made of another.</summary>
    private sealed record Made(Document Document, T Value);
}

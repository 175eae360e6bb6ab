using ContentKit.Text;

namespace ContentKit.Exporting.Search;

/// <summary>The leaflets of one word, each with the word's weight in it, in a few bytes: a large library has one for each of its words.</summary>
internal sealed class Postings
{
    private byte[] _bytes = [];
    private int _length, _before, _leaflet = -1, _weight;

    /// <param name="leaflet">Its number: the same as the last time, or a larger one.</param>
    public void Add(int leaflet, int weight)
    {
        if (leaflet == _leaflet)
        {
            _weight = Math.Max(_weight, weight);
            return;
        }
        Pack();
        (_leaflet, _weight) = (leaflet, weight);
    }

    /// <summary>The way from the leaflet before, and the weight: 0, 8, 3, 4 for the first leaflet and the fourth.</summary>
    public IEnumerable<int> Steps()
    {
        for (var at = 0; at < _length;)
            yield return Leb128.Read(_bytes.AsSpan(0, _length), ref at);
        if (_leaflet < 0)
            yield break;
        yield return _leaflet - _before;
        yield return _weight;
    }

    private void Pack()
    {
        if (_leaflet < 0)
            return;
        if (_length + 2 * Leb128.MaximumSize > _bytes.Length)
            Array.Resize(ref _bytes, _length + _length / 2 + 2 * Leb128.MaximumSize);
        _length += Leb128.Write(_bytes.AsSpan(_length), _leaflet - _before);
        _length += Leb128.Write(_bytes.AsSpan(_length), _weight);
        _before = _leaflet;
    }
}

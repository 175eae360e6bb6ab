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
            yield return Read(ref at);
        if (_leaflet < 0)
            yield break;
        yield return _leaflet - _before;
        yield return _weight;
    }

    private void Pack()
    {
        if (_leaflet < 0)
            return;
        Write(_leaflet - _before);
        Write(_weight);
        _before = _leaflet;
    }

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    private void Write(int number)
    {
        for (; number >= 0x80; number >>= 7)
            Write((byte)(number | 0x80));
        Write((byte)number);
    }

    private void Write(byte part)
    {
        if (_length == _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(8, _length + _length / 2));
        _bytes[_length++] = part;
    }

    private int Read(ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}

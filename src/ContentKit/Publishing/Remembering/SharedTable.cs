using System.Collections.Concurrent;

namespace ContentKit.Publishing.Remembering;

/// <summary>Things that many pages have in common, each kept once. A thing keeps the number that it got; any thread may ask.</summary>
internal sealed class SharedTable<T>(IEqualityComparer<T> equality) where T : class
{
    private readonly ConcurrentDictionary<T, int> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<T, int> _numbers = new(equality);
    private readonly List<T> _all = [];

    public T this[int number]
    {
        get
        {
            lock (_all)
                return _all[number];
        }
    }

    public int NumberOf(T item)
    {
        if (_seen.TryGetValue(item, out var known))
            return known;
        int number;
        lock (_all)
            if (!_numbers.TryGetValue(item, out number))
            {
                _numbers.Add(item, number = _all.Count);
                _all.Add(item);
            }
        _seen[item] = number;
        return number;
    }

    public void Write(BinaryWriter writer, Action<BinaryWriter, T> write)
    {
        writer.Write(_all.Count);
        _all.ForEach(item => write(writer, item));
    }

    public void Read(BinaryReader reader, Func<BinaryReader, T> read)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            NumberOf(read(reader));
    }
}

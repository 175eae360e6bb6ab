using System.Collections.Concurrent;

namespace ContentKit.Publishing.Remembering;

/// <summary>Things that many pages have in common, each kept once. A thing keeps the number that it got; any thread may ask.</summary>
internal sealed class SharedTable<T>(IEqualityComparer<T> equality) where T : class
{
    private readonly ConcurrentDictionary<T, int> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<T, int> _numbers = new(equality);
    private T[] _all = new T[64]; // a longer one takes its place, so that readers need no lock
    private int _count;

    public T this[int number] => Volatile.Read(ref _all)[number];

    public int NumberOf(T item)
    {
        if (_seen.TryGetValue(item, out var known))
            return known;
        int number;
        lock (_numbers)
            if (!_numbers.TryGetValue(item, out number))
            {
                if (_count == _all.Length)
                    Volatile.Write(ref _all, [.. _all, .. new T[_count]]);
                _numbers.Add(item, number = _count);
                Volatile.Write(ref _all[_count++], item);
            }
        _seen[item] = number;
        return number;
    }

    public void Write(BinaryWriter writer, Action<BinaryWriter, T> write)
    {
        writer.Write(_count);
        for (var i = 0; i < _count; i++)
            write(writer, _all[i]);
    }

    public void Read(BinaryReader reader, Func<BinaryReader, T> read)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            NumberOf(read(reader));
    }
}

using System.Security.Cryptography;
using ContentKit.Publishing.Remembering;

namespace ContentKit.Publishing;

/// <summary>The files of a publish as they lie in the memory of it: one can be looked at where it lies, which makes nothing that has to be collected.</summary>
internal sealed class OutputRecords
{
    /// <summary>So many lie together that one thread has work for a while.</summary>
    private const int PortionSize = 256;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<int> _portions = [];

    private OutputRecords(string checksum, ReadOnlyMemory<byte> bytes, int count)
    {
        (Checksum, Count, _bytes) = (checksum, count, bytes);
        var reader = new ByteReader(bytes);
        for (var i = 0; i < count; i++)
        {
            if (i % PortionSize == 0)
                _portions.Add(bytes.Length - reader.Left);
            _ = OutputRecord.Read(ref reader);
        }
    }

    /// <summary>Identifies what is remembered.</summary>
    public string Checksum { get; }

    public int Count { get; }

    /// <summary>Portions can be read at the same time.</summary>
    public int Portions => _portions.Count;

    /// <summary>Another build of the tool may render the same inputs to other bytes.</summary>
    private static string Header => $"ContentKit output state 2 {typeof(OutputState).Module.ModuleVersionId}";

    /// <summary>Null when nothing usable lies there.</summary>
    /// <param name="name">The name of the output folder, as the library sees it.</param>
    public static OutputRecords? Load(string place, string name)
    {
        if (CheckedFile.Read(place) is not { } file)
            return null;
        var reader = new ByteReader(file.Bytes);
        return reader.ReadString() == Header && reader.ReadString() == name && reader.ReadInt32() is var count ? new OutputRecords(file.Checksum, reader.Rest, count) : null;
    }

    /// <summary>Gives the checksum.</summary>
    public static string Save(Disk disk, string place, string name, IReadOnlyList<PublishedFile> files) => CheckedFile.Write(disk, place, writer =>
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        writer.Write(Header);
        writer.Write(name);
        writer.Write(files.Count);
        foreach (var file in files)
        {
            writer.Write(file.Path);
            writer.Write(file.Inputs);
            file.Sha256.CopyTo(hash);
            writer.Write(hash);
            writer.Write(file.Stamp.Size);
            writer.Write(file.Stamp.Modified);
            writer.Write(file.Stamp.Inode);
        }
    });

    public IEnumerable<OutputRecord> Portion(int number)
    {
        var reader = new ByteReader(_bytes[_portions[number]..]);
        for (var i = number * PortionSize; i < Math.Min((number + 1) * PortionSize, Count); i++)
            yield return OutputRecord.Read(ref reader);
    }

    public IEnumerable<OutputRecord> All() => Enumerable.Range(0, Portions).SelectMany(Portion);
}

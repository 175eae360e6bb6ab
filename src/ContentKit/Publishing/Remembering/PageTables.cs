using ContentKit.Diagnostics;

namespace ContentKit.Publishing.Remembering;

/// <summary>What the remembered pages of a library have in common.</summary>
internal sealed class PageTables
{
    /// <summary>Paths of files other than a page itself.</summary>
    public SharedTable<string> Files { get; } = new(StringComparer.Ordinal);

    public SharedTable<Descriptor> Descriptors { get; } = new(EqualityComparer<Descriptor>.Default);

    /// <summary>Types, languages, regions and emergency numbers.</summary>
    public SharedTable<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Lists of the names of fields.</summary>
    public SharedTable<string[]> Names { get; } = new(new SameNames());

    public void Write(BinaryWriter writer)
    {
        Files.Write(writer, (output, path) => output.Write(path));
        Descriptors.Write(writer, Write);
        Words.Write(writer, (output, word) => output.Write(word));
        Names.Write(writer, (output, names) =>
        {
            output.Write(names.Length);
            Array.ForEach(names, output.Write);
        });
    }

    public static PageTables Read(BinaryReader reader)
    {
        var tables = new PageTables();
        tables.Files.Read(reader, input => input.ReadString());
        tables.Descriptors.Read(reader, ReadDescriptor);
        tables.Words.Read(reader, input => input.ReadString());
        tables.Names.Read(reader, input =>
        {
            var names = new string[input.ReadInt32()];
            for (var i = 0; i < names.Length; i++)
                names[i] = input.ReadString();
            return names;
        });
        return tables;
    }

    private static void Write(BinaryWriter writer, Descriptor descriptor)
    {
        writer.Write(descriptor.Id);
        writer.Write(descriptor.Name);
        writer.Write((byte)descriptor.Severity);
        writer.Write(descriptor.Why);
        writer.Write(descriptor.Fix);
        writer.Write(descriptor.IsWaivable);
        writer.Write(descriptor.Source);
        writer.Write(descriptor.Bad);
        writer.Write(descriptor.Good);
    }

    private static Descriptor ReadDescriptor(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), (Severity)reader.ReadByte())
    {
        Why = reader.ReadString(),
        Fix = reader.ReadString(),
        IsWaivable = reader.ReadBoolean(),
        Source = reader.ReadString(),
        Bad = reader.ReadString(),
        Good = reader.ReadString(),
    };

    private sealed class SameNames : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x is null || y is null ? x == y : x.AsSpan().SequenceEqual(y);

        public int GetHashCode(string[] names)
        {
            var hash = new HashCode();
            foreach (var name in names)
                hash.Add(name, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }
}

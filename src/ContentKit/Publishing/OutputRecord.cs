using System.Security.Cryptography;
using System.Text;
using ContentKit.Publishing.Remembering;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>One published file as it lies in the memory of a publish.</summary>
/// <param name="Path">In UTF-8, as the system wants it.</param>
/// <param name="Sha256">32 bytes.</param>
internal readonly record struct OutputRecord(ReadOnlyMemory<byte> Path, Fingerprint Inputs, ReadOnlyMemory<byte> Sha256, FileStamp Stamp)
{
    public static OutputRecord Read(ref ByteReader reader) => new(
        reader.Slice(reader.Read7BitEncodedInt()),
        new Fingerprint(reader.ReadUInt64(), reader.ReadUInt64()),
        reader.Slice(SHA256.HashSizeInBytes),
        new FileStamp((long)reader.ReadUInt64(), (long)reader.ReadUInt64(), reader.ReadUInt64()));

    /// <summary>The folder in which the file lies.</summary>
    public ReadOnlySpan<byte> Folder => Path.Span[..Math.Max(Path.Span.LastIndexOf((byte)'/'), 0)];

    public PublishedFile ToFile() => new(Encoding.UTF8.GetString(Path.Span), Inputs, new Sha256Hash(Sha256.Span), Stamp);
}

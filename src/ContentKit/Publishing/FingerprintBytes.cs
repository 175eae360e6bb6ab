using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>A fingerprint as it lies in our binary files: 16 bytes.</summary>
internal static class FingerprintBytes
{
    public static void Write(this BinaryWriter writer, Fingerprint value)
    {
        writer.Write(value.High);
        writer.Write(value.Low);
    }

    public static Fingerprint ReadFingerprint(this BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}

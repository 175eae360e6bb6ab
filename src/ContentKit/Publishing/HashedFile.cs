using System.Security.Cryptography;

namespace ContentKit.Publishing;

/// <summary>A file that is hashed while it is written. What there is of it already goes to the disk meanwhile.</summary>
internal sealed class HashedFile(FileStream file) : Stream
{
    /// <summary>So much at a time that the disk is busy and asking costs nothing.</summary>
    private const int Portion = 16 * 1024 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _begun;

    /// <summary>Ends the file; gives its SHA-256 in hexadecimal.</summary>
    public string Complete()
    {
        file.Dispose();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        file.Write(buffer);
        if (file.Position - _begun < Portion)
            return;
        Disk.BeginSync(file.SafeFileHandle);
        _begun = file.Position;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _hash.Dispose();
        file.Dispose();
        base.Dispose(disposing);
    }
}

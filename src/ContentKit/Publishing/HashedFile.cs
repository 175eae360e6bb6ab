using System.Security.Cryptography;
using ContentKit.Text;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Publishing;

/// <summary>A file that is hashed while it is written. Another thread does both, a part at a time, while the caller makes the next, also in a build with one job; and what there is of a large file already goes to the disk.</summary>
internal sealed class HashedFile(SafeFileHandle file) : Stream
{
    /// <summary>A small file is one part, for which no other thread is asked.</summary>
    private const int PartSize = 64 * 1024;

    /// <summary>So much at a time that the disk is busy and asking costs nothing.</summary>
    private const int Portion = 16 * 1024 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _part = new byte[PartSize], _other = [];
    private int _filled;
    private long _written, _begun;
    private Task _writing = Task.CompletedTask;

    /// <summary>Writes a file that must not exist yet.</summary>
    public static PublishedFile Write(Disk disk, string place, string path, Fingerprint inputs, Action<Stream> write)
    {
        using var file = new HashedFile(disk.Create(place));
        write(file);
        var hash = file.Complete();
        return new PublishedFile(path, inputs, hash, FileStamp.Of(place) ?? throw new IOException($"'{place}' is gone."));
    }

    /// <summary>Ends the file; gives its SHA-256. On other systems than Linux the file is on the disk then.</summary>
    public Sha256Hash Complete()
    {
        AwaitLast();
        Store(_part.AsSpan(0, _filled));
        _filled = 0;
        if (!OperatingSystem.IsLinux())
            RandomAccess.FlushToDisk(file);
        file.Dispose();
        return new Sha256Hash(_hash.GetHashAndReset());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (true)
        {
            var taken = Math.Min(buffer.Length, PartSize - _filled);
            buffer[..taken].CopyTo(_part.AsSpan(_filled));
            _filled += taken;
            buffer = buffer[taken..];
            if (buffer.IsEmpty)
                return;
            HandOver();
        }
    }

    private void HandOver()
    {
        AwaitLast();
        var full = _part;
        (_part, _other, _filled) = (_other.Length == 0 ? new byte[PartSize] : _other, full, 0);
        _writing = Task.Run(() => Store(full));
    }

    /// <summary>What went wrong with the last part comes out here.</summary>
    private void AwaitLast() => _writing.GetAwaiter().GetResult();

    private void Store(ReadOnlySpan<byte> part)
    {
        Disk.WriteAt(file, part, _written);
        _hash.AppendData(part);
        _written += part.Length;
        if (_written - _begun < Portion)
            return;
        Disk.BeginSync(file);
        _begun = _written;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        Task.WaitAny(_writing); // whatever came of it
        _hash.Dispose();
        file.Dispose();
        base.Dispose(disposing);
    }
}

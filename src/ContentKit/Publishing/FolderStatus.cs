using System.Text;

namespace ContentKit.Publishing;

/// <summary>Asks for the status of files, those of one folder after each other: from an open folder the system need not look for it again. For where <see cref="Libc.HasStatus"/> is true.</summary>
internal sealed class FolderStatus(string root) : IDisposable
{
    private const int Closed = -1;

    private readonly byte[] _root = Encoding.UTF8.GetBytes(root + "/");
    private byte[] _place = [], _folder = [];
    private int _descriptor = Closed;

    /// <summary>False where nothing is, or the system does not tell.</summary>
    /// <param name="path">From the root, with '/' between folders, in UTF-8.</param>
    /// <param name="flags">Of statx.</param>
    public bool TryGet(ReadOnlySpan<byte> path, int flags, out Libc.FileStatus status)
    {
        var name = path.LastIndexOf((byte)'/') + 1;
        if (_descriptor == Closed || !path[..name].SequenceEqual(_folder))
            Open(path[..name]);
        status = default;
        return _descriptor != Closed && Libc.Status(_descriptor, Terminated(path[name..]), flags, Libc.BasicStatus, out status) == 0;
    }

    private void Open(ReadOnlySpan<byte> folder)
    {
        Dispose();
        _folder = folder.ToArray();
        _descriptor = Libc.Open(Encoding.UTF8.GetString([.. _root, .. folder]), Libc.CloseOnExec | Libc.DoNotWait);
    }

    private ReadOnlySpan<byte> Terminated(ReadOnlySpan<byte> name)
    {
        if (_place.Length <= name.Length)
            _place = new byte[2 * name.Length + 1];
        name.CopyTo(_place);
        _place[name.Length] = 0;
        return _place.AsSpan(0, name.Length + 1);
    }

    public void Dispose()
    {
        if (_descriptor != Closed)
            _ = Libc.Close(_descriptor);
        _descriptor = Closed;
    }
}

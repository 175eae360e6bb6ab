using System.Runtime.InteropServices;

namespace ContentKit.Publishing;

/// <summary>Reads files of ours with three system calls, where .NET takes seven because it must first find out what a file is.</summary>
internal static class FileStart
{
    private const int Interrupted = 4;

    /// <summary>Reads the beginning of a file, as much as there is room for; gives how much that was.</summary>
    public static int Read(string path, Span<byte> bytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            using var handle = File.OpenHandle(path);
            return RandomAccess.Read(handle, bytes, 0);
        }
        var descriptor = Libc.Open(path, Libc.CloseOnExec);
        if (descriptor < 0)
            throw Disk.Failure(Marshal.GetLastPInvokeError(), path);
        try
        {
            return Read(descriptor, path, bytes);
        }
        finally
        {
            _ = Libc.Close(descriptor);
        }
    }

    private static int Read(int descriptor, string path, Span<byte> bytes)
    {
        var done = 0;
        while (done < bytes.Length)
        {
            var read = (int)Libc.Read(descriptor, bytes[done..], bytes.Length - done);
            if (read == 0)
                break;
            if (read > 0)
                done += read;
            else if (Marshal.GetLastPInvokeError() is not Interrupted and var error)
                throw Disk.Failure(error, path);
        }
        return done;
    }
}

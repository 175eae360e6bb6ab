using System.Runtime.InteropServices;

namespace ContentKit.Publishing;

/// <summary>Reads and writes small files of ours with three system calls on Linux, where .NET takes seven or eight because it must first find out what a file is, and locks it.</summary>
internal static class RawFile
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
        var file = Checked(Libc.Open(path, Libc.CloseOnExec), path);
        try
        {
            var done = 0;
            while (done < bytes.Length && Moved(Libc.Read(file, bytes[done..], bytes.Length - done), path) is not 0 and var read)
                done += Math.Max(read, 0);
            return done;
        }
        finally
        {
            _ = Libc.Close(file);
        }
    }

    /// <summary>Writes a file that must not exist yet. On other systems it is on the disk when this returns.</summary>
    /// <param name="beforeWrite">Called when the file is there and empty.</param>
    public static void Create(string path, ReadOnlySpan<byte> bytes, Action<string>? beforeWrite)
    {
        if (!OperatingSystem.IsLinux())
        {
            using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
            beforeWrite?.Invoke($"write {path}");
            Disk.WriteAt(handle, bytes, 0);
            RandomAccess.FlushToDisk(handle);
            return;
        }
        var file = Checked(Libc.Open(path, Libc.CreateNew | Libc.CloseOnExec, Libc.AnybodyMayReadAndWrite), path);
        try
        {
            beforeWrite?.Invoke($"write {path}");
            while (bytes.Length > 0)
                bytes = bytes[Math.Max(Moved(Libc.Write(file, bytes, bytes.Length), path), 0)..];
        }
        finally
        {
            _ = Libc.Close(file);
        }
    }

    private static int Checked(int result, string path) => result >= 0 ? result : throw Disk.Failure(Marshal.GetLastPInvokeError(), path);

    /// <summary>How many bytes a call moved; -1 when a signal interrupted it and it must be asked again.</summary>
    private static int Moved(nint count, string path) =>
        count < 0 && Marshal.GetLastPInvokeError() == Interrupted ? -1 : Checked((int)count, path);
}

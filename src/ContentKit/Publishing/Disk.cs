using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Publishing;

/// <summary>Every call that changes the disk, each a thin layer over one system call.</summary>
internal sealed class Disk
{
    private const int NotPermitted = 1, CrossDevice = 18, Invalid = 22, FileTooBig = 27, TooManyLinks = 31, NoSuchCall = 38, NotSupported = 95;

    /// <summary>Tests throw here, to see what is left when the machine fails before any one call.</summary>
    public Action<string>? BeforeCall { get; init; }

    /// <summary>False behaves like a file system that cannot swap two folders.</summary>
    public bool CanExchange { get; init; } = Libc.HasExchange;

    /// <summary>False behaves like a file system on which a file has one name only.</summary>
    public bool CanLink { get; init; } = OperatingSystem.IsLinux();

    /// <summary>Null when another process holds the lock. It ends with the handle, or with the process.</summary>
    public SafeFileHandle? TryLock(string path)
    {
        BeforeCall?.Invoke($"lock {path}");
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException($"'{path}' is a link.");
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException) && (e.HResult & 0xFFFF) is 11 or 35 or 32)
        {
            return null;
        }
    }

    public void CreateFolder(string path)
    {
        BeforeCall?.Invoke($"mkdir {path}");
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file that must not exist yet.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        BeforeCall?.Invoke($"create {path}");
        RawFile.Create(path, bytes, BeforeCall);
    }

    /// <summary>A file that must not exist yet, to be written by <see cref="WriteAt"/>.</summary>
    public SafeFileHandle Create(string path)
    {
        BeforeCall?.Invoke($"create {path}");
        return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
    }

    public static void WriteAt(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset)
    {
        try
        {
            RandomAccess.Write(file, bytes, offset);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new IOException("The file is too big.", FileTooBig) { Source = e.Source };
        }
    }

    /// <summary>Gives a file a second name, or copies it where that cannot be. A symbolic link stays a link.</summary>
    public void Link(string from, string to)
    {
        BeforeCall?.Invoke($"link {to}");
        if (CanLink && Libc.Link(from, to) == 0)
            return;
        var error = CanLink ? Marshal.GetLastPInvokeError() : NotSupported;
        if (error is not (NotPermitted or TooManyLinks or NoSuchCall or NotSupported))
            throw Failure(error, to);
        if (new FileInfo(from).LinkTarget is { } target)
            File.CreateSymbolicLink(to, target);
        else if (FileStamp.Of(from) is not null)
            File.Copy(from, to);
        else
            throw Failure(error, from);
    }

    public void SetMode(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            return;
        BeforeCall?.Invoke($"chmod {path}");
        File.SetUnixFileMode(path, mode);
    }

    /// <summary>Swaps two folders in one step that no reader can see half done; false when the file system cannot.</summary>
    public bool TryExchange(string one, string other)
    {
        BeforeCall?.Invoke($"exchange {one}");
        if (!CanExchange)
            return false;
        if (Libc.Rename(Libc.CurrentFolder, one, Libc.CurrentFolder, other, Libc.ExchangeNames) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error is Invalid or NoSuchCall ? false : throw Failure(error, other);
    }

    public void MoveFolder(string from, string to)
    {
        BeforeCall?.Invoke($"rename {from}");
        Directory.Move(from, to);
    }

    public void ReplaceFile(string from, string to)
    {
        BeforeCall?.Invoke($"rename {from}");
        File.Move(from, to, overwrite: true);
    }

    public void DeleteFile(string path)
    {
        BeforeCall?.Invoke($"unlink {path}");
        File.Delete(path);
    }

    public void DeleteEmptyFolder(string path)
    {
        BeforeCall?.Invoke($"rmdir {path}");
        Directory.Delete(path);
    }

    /// <summary>Open it before writing: the system reports later write errors only to handles that are older.</summary>
    public static SafeFileHandle? OpenFolder(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var descriptor = Libc.Open(path, Libc.CloseOnExec);
        return descriptor >= 0 ? new SafeFileHandle(descriptor, ownsHandle: true) : throw Failure(Marshal.GetLastPInvokeError(), path);
    }

    /// <summary>Lets the disk begin with what was written so far. Only a hint: whether it got there is asked later.</summary>
    public static void BeginSync(SafeFileHandle file)
    {
        if (OperatingSystem.IsLinux())
            _ = Libc.SyncRange(file, 0, 0, Libc.BeginWriting);
    }

    /// <summary>Lets the disk take what was written to the folder's file system so far. Its errors are told to whoever holds the folder open and asks later.</summary>
    public static void SyncAhead(string path)
    {
        if (!OperatingSystem.IsLinux() || Libc.Open(path, Libc.CloseOnExec) is not (>= 0 and var descriptor))
            return;
        using var folder = new SafeFileHandle(descriptor, ownsHandle: true);
        _ = Libc.SyncFileSystem(folder);
    }

    /// <summary>Returns when everything that was written to the folder's file system is on the disk.</summary>
    public void SyncFileSystem(SafeFileHandle? folder, string path)
    {
        BeforeCall?.Invoke($"syncfs {path}");
        if (folder is not null && Libc.SyncFileSystem(folder) != 0)
            throw Failure(Marshal.GetLastPInvokeError(), path);
    }

    /// <summary>Returns when a file, or the names in a folder, are on the disk.</summary>
    public void Sync(string path)
    {
        BeforeCall?.Invoke($"fsync {path}");
        using var opened = OpenFolder(path);
        if (opened is not null && Libc.Sync(opened) != 0)
            throw Failure(Marshal.GetLastPInvokeError(), path);
    }

    /// <param name="error">The number that the system gave.</param>
    public static IOException Failure(int error, string path) =>
        error == CrossDevice
            ? new IOException($"'{path}' lies on another disk than the output folder.", error)
            : new IOException($"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'.", error);
}

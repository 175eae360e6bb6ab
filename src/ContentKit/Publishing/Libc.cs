using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Publishing;

/// <summary>The calls that .NET does not offer, or whose failure it swallows: its Flush(true) returns normally when the disk does not.</summary>
internal static partial class Libc
{
    public const int ExchangeNames = 2;
    public const int CurrentFolder = -100;
    public const int DoNotFollow = 0x100;
    public const int CloseOnExec = 0x80000;
    public const int DoNotWait = 0x800; // for whoever writes to a pipe
    public const int CreateNew = 0xc1; // O_CREAT, O_EXCL and O_WRONLY
    public const int AnybodyMayReadAndWrite = 0x1b6; // less what the umask takes away
    public const int AskServer = 0x2000;
    public const uint BeginWriting = 2;
    public const uint BasicStatus = 0x7ff;
    public const uint Changed = 0x80;

    public static readonly bool HasExchange = Has("renameat2");
    public static readonly bool HasStatus = Has("statx");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, Span<byte> bytes, nint count);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint count);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Sync(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int SyncFileSystem(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "sync_file_range", SetLastError = true)]
    public static partial int SyncRange(SafeFileHandle handle, long from, long length, uint flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string from, string to);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Status(int folder, string path, int flags, uint mask, out FileStatus status);

    /// <param name="path">In UTF-8, and a 0 at the end.</param>
    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    public static partial int Status(int folder, ReadOnlySpan<byte> path, int flags, uint mask, out FileStatus status);

    /// <summary>Old or small C libraries lack the newer calls.</summary>
    private static bool Has(string call) =>
        OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), call, out _);

    /// <summary>struct statx: the one file status with the same layout on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct FileStatus
    {
        [FieldOffset(0)] public uint Mask;
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Inode;
        [FieldOffset(40)] public ulong Size;
        [FieldOffset(96)] public long ChangedSeconds;
        [FieldOffset(104)] public uint ChangedNanoseconds;
        [FieldOffset(112)] public long ModifiedSeconds;
        [FieldOffset(120)] public uint ModifiedNanoseconds;
        [FieldOffset(136)] public ulong Device;

        public readonly bool IsRegular => (Mode & 0xF000) == 0x8000;
    }
}

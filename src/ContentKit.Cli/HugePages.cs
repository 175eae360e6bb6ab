using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContentKit.Cli;

/// <summary>
/// Asks Linux for the collected memory in pages of 2 MB instead of 4 KB. A short command touches most of its memory for the first time, and each page
/// costs a trip into the kernel then, which on a virtual machine was a third of a check. It is advice: where there is no such page, a small one comes.
/// </summary>
internal static partial class HugePages
{
    private const int PreferHuge = 14; // MADV_HUGEPAGE of madvise(2)

    private const nint PageSize = 2 << 20;

    /// <summary>More than a build of 10,000 leaflets takes.</summary>
    private const nint Size = 1 << 30;

    /// <summary>The first object lies where the collector begins to fill what it reserved.</summary>
    public static void Ask()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var first = new object();
        _ = Advise(Unsafe.As<object, nint>(ref first) & -PageSize, Size, PreferHuge);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);
}

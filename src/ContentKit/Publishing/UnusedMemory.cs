namespace ContentKit.Publishing;

/// <summary>Gives back what one part of a build left behind and the rest has no use for. The collector alone would keep it until the end.</summary>
internal static class UnusedMemory
{
    /// <summary>Files that take longer to render than memory takes to tidy up.</summary>
    private const int Many = 5_000;

    /// <summary>A list of some ten thousand leaflets is made in arrays of ten times its size.</summary>
    private const long Large = 4 << 20;

    /// <summary>Gives back what a very large file was made of. The collector alone would wait until several such files are made.</summary>
    /// <param name="size">Of a file that was just rendered, in bytes.</param>
    public static void ReturnAfter(long size)
    {
        if (size > Large)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    /// <param name="files">How many are rendered in this build.</param>
    public static void Return(int files)
    {
        if (files > Many)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

namespace ContentKit.Publishing;

/// <summary>Gives back what one part of a build left behind and the rest has no use for. The collector alone would keep it until the end.</summary>
internal static class UnusedMemory
{
    /// <summary>Files that take longer to render than memory takes to tidy up.</summary>
    private const int Many = 5_000;

    /// <param name="files">How many are rendered in this build.</param>
    public static void Return(int files)
    {
        if (files > Many)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

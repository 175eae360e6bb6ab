namespace ContentKit.Cli;

/// <summary>Memory that a command may fill before any of it is collected. Most commands have ended by then.</summary>
internal static class Headroom
{
    private const long Size = 40 << 20;

    public static void Take()
    {
        try
        {
            GC.TryStartNoGCRegion(Size, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The machine gives less than that, so memory is collected from the start.
        }
    }
}

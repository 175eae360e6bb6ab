namespace ContentKit.Publishing;

/// <summary>Asks the disk for its time, which need not be that of this machine.</summary>
internal static class ClockMark
{
    /// <summary>The stamp of a file that was just written; null when there is no such folder of ours or the machine does not tell.</summary>
    public static InputStamp? Set(string stateFolder, bool begins)
    {
        if (!begins && !Directory.Exists(stateFolder))
            return null;
        var (disk, place) = (new Disk(), Path.Join(stateFolder, "mark"));
        try
        {
            disk.CreateFolder(stateFolder);
            disk.DeleteFile(place);
            disk.Write(place, []);
            var stamp = InputStamp.Of(place);
            disk.DeleteFile(place);
            return stamp;
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return null;
        }
    }
}

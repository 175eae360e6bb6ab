namespace ContentKit.Publishing;

/// <summary>How all inputs stood just before they were read.</summary>
/// <param name="Mark">The disk's own time, from before the stamps were taken.</param>
internal sealed record InputLook(InputStamps Stamps, InputStamp Mark)
{
    /// <summary>Null where nothing can be concluded from stamps.</summary>
    /// <param name="begins">True for a caller that will remember something, and makes the folder for it.</param>
    public static InputLook? Take(string root, string stateFolder, IEnumerable<string> folders, IEnumerable<string> files, int jobs, bool begins) =>
        ClockMark.Set(stateFolder, begins) is { } mark && InputStamps.Take(root, folders, files, jobs) is { } stamps ? new InputLook(stamps, mark) : null;
}

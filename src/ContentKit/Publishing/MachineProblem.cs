using ContentKit.Diagnostics;

namespace ContentKit.Publishing;

/// <summary>Says in plain words what the machine refused.</summary>
internal static class MachineProblem
{
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Tells apart by the system's own error number, which .NET keeps in the low half of HResult.</summary>
    public static (Descriptor Descriptor, string Message) Explain(Exception e) => (e, OperatingSystem.IsWindows() ? UnixNumberOf(e.HResult & 0xFFFF) : e.HResult & 0xFFFF) switch
    {
        (UnauthorizedAccessException, _) or (_, 1 or 13) =>
            (OutputErrors.NotAllowed, $"The system does not let ContentKit read or write here: {Sentence(e.Message)}"),
        (_, 30) => (OutputErrors.NotAllowed, "The disk is read-only."),
        (_, 28) => (OutputErrors.DiskFull, "The disk is full."),
        (_, 122 or 69) => (OutputErrors.DiskFull, "Your share of the disk is used up."), // Linux and macOS
        (_, 5) => (OutputErrors.Failed, "The disk does not read or write properly any more."),
        (_, 23 or 24) => (OutputErrors.Failed, "Too many files are open at once on this machine."),
        (_, 27) => (OutputErrors.Failed, "A file is bigger than this disk or account allows."),
        (_, 16) => (OutputErrors.Failed, "The folder is in use as a mount point, so it cannot be replaced; publish to a folder inside it."),
        _ => (OutputErrors.Failed, $"The system reports: {Sentence(e.Message)}"),
    };

    /// <summary>What Windows calls ERROR_ACCESS_DENIED, ERROR_WRITE_PROTECT and so on (System Error Codes, winerror.h), in the numbers of errno.h; 0 for all others.</summary>
    private static int UnixNumberOf(int code) => code switch
    {
        5 => 13,
        19 => 30,
        39 or 112 => 28,
        1295 => 122,
        23 or 29 or 30 or 1117 => 5,
        4 => 24,
        223 => 27,
        _ => 0,
    };

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}

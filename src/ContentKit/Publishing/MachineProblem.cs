using ContentKit.Diagnostics;

namespace ContentKit.Publishing;

/// <summary>Says in plain words what the machine refused.</summary>
internal static class MachineProblem
{
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Tells apart by the system's own error number, which .NET keeps in the low half of HResult.</summary>
    public static (Descriptor Descriptor, string Message) Explain(Exception e) => (e, e.HResult & 0xFFFF) switch
    {
        (UnauthorizedAccessException, _) or (_, 1 or 13) =>
            (OutputErrors.NotAllowed, $"The system does not let this build write here: {Sentence(e.Message)}"),
        (_, 30 or 19) => (OutputErrors.NotAllowed, "The disk is read-only."),
        (_, 28 or 112) => (OutputErrors.DiskFull, "The disk is full."),
        (_, 122 or 69) => (OutputErrors.DiskFull, "Your share of the disk is used up."),
        (_, 5) => (OutputErrors.Failed, "The disk does not read or write properly any more."),
        (_, 23 or 24) => (OutputErrors.Failed, "Too many files are open at once on this machine."),
        (_, 27) => (OutputErrors.Failed, "A file is bigger than this disk or account allows."),
        (_, 16) => (OutputErrors.Failed, "The output folder is in use as a mount point, so it cannot be replaced; publish to a folder inside it."),
        _ => (OutputErrors.Failed, $"The system reports: {Sentence(e.Message)}"),
    };

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Publishing;

/// <summary>What can go wrong between a rendered page and the output folder.</summary>
public static class OutputErrors
{
    public static readonly Descriptor Refused = new("OUT001", "output-folder-refused", Severity.Error)
    {
        Why = "A publish replaces the whole output folder, so it must not share a place with files that people write.",
        Fix = "Choose a folder of its own, such as 'output' beside 'content'.",
    };

    public static readonly Descriptor NotOurs = new("OUT002", "output-folder-not-ours", Severity.Error)
    {
        Why = "Without its manifest.json nobody can tell which files in the folder are leaflets and which belong to somebody else.",
        Fix = "Choose an empty folder, or move the files out of this one.",
    };

    public static readonly Descriptor InTheWay = new("OUT003", "output-file-in-the-way", Severity.Error)
    {
        Why = "ContentKit never overwrites a file that it did not make.",
        Fix = "Move or rename the file, or give the leaflet another id.",
    };

    public static readonly Descriptor Busy = new("OUT004", "output-busy", Severity.Error)
    {
        Why = "Two builds that write one folder could mix old and new leaflets.",
        Fix = "Wait until the other build has ended, then build again.",
    };

    public static readonly Descriptor DiskFull = new("OUT005", "disk-full", Severity.Error)
    {
        Why = "Until there is room, readers keep seeing the last complete publish.",
        Fix = "Free some space, then build again. A build needs room for every changed file at once.",
    };

    public static readonly Descriptor NotAllowed = new("OUT006", "output-not-writable", Severity.Error)
    {
        Why = "A publish is prepared beside the output folder and then takes its place, so the folder around it must be writable too.",
        Fix = "Ask for the right to write there, or choose another output folder.",
    };

    public static readonly Descriptor Failed = new("OUT007", "output-failed", Severity.Error)
    {
        Why = "Until the trouble is mended, readers keep seeing the last complete publish.",
        Fix = "Put right what the message names, then build again.",
    };

    public static readonly Descriptor NotDurable = new("OUT008", "publish-not-durable", Severity.Error)
    {
        Why = "The new leaflets are in place, but a power cut could still bring back the old ones.",
        Fix = "Check the disk, then build again.",
    };

    public static readonly Descriptor NotTidy = new("OUT009", "publish-not-tidy", Severity.Warning)
    {
        Why = "The new leaflets are in place and complete; only the tidying up afterwards did not finish.",
        Fix = "The next build tries again. Move away any file that the message names.",
    };

    public static readonly Descriptor NotRendered = new("OUT010", "output-not-rendered", Severity.Error)
    {
        Why = "One missing file would make the whole publish incomplete.",
        Fix = "This is a fault in ContentKit: please report it.",
    };

    /// <summary>Problems of the request, not of the content or the machine: exit code 2.</summary>
    public static readonly ImmutableArray<Descriptor> Configuration = [Refused, NotOurs, InTheWay];

    /// <summary>Problems of the machine, or bugs: exit code 3.</summary>
    public static readonly ImmutableArray<Descriptor> Machine =
        [Busy, DiskFull, NotAllowed, Failed, NotDurable, NotRendered];
}

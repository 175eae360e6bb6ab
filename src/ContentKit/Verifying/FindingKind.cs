namespace ContentKit.Verifying;

/// <summary>What can be wrong with a publish or with a partner's copy of it. The names are part of the JSON report.</summary>
public enum FindingKind
{
    ManifestMissing,
    ManifestUnreadable,
    SignatureMissing,
    SignatureWrong,
    GenerationOld,
    Expired,
    FileMissing,
    FileAltered,
    FileUnreadable,
    FileUnlisted,
    HistoryBroken,
    StateWrong,
    ItemWrong,
    JournalWrong,
    CopyStale,
    CopyMissing,
    CopyAltered,
    CopyWithdrawn,
    CopyDeleted,
    CopyUnknown,
    CopyAhead,
    CopyUnreadable,
}

namespace ContentKit.Verifying;

/// <summary>A file as the manifest promises it.</summary>
internal sealed record ListedFile(string Path, string Sha256, long Size);

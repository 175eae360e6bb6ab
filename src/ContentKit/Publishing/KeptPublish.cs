namespace ContentKit.Publishing;

/// <summary>A publish as the holder of the lock left it.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="State">Checksum of the <see cref="OutputState"/>.</param>
/// <param name="MemoryFile">The file that remembers it for the next build; null for none.</param>
/// <param name="Memory">SHA-256 of that file; null when it is not there.</param>
internal sealed record KeptPublish(string Folder, string State, string? MemoryFile, string? Memory)
{
    /// <summary>True when nothing of it was touched and no other build is at work or was cut off here.</summary>
    public bool Stands(PublishRequest request)
    {
        var output = OutputFolder.Resolve(Folder);
        if (!Directory.Exists(output.Path) || output.RefusalOf(request) is not null)
            return false;
        using var held = new Disk().TryLock(output.LockFile);
        return held is not null && output.FindLeftovers().Count == 0
            && OutputState.LoadRecords(request.StateFolder, output) is { } records && records.Checksum == State
            && HashOf(MemoryFile) == Memory && StandingOutput.IsWhole(output.Path, records, request.Jobs);
    }

    private static string? HashOf(string? file) => file is not null && FileStamp.Of(file) is not null ? PublishedFile.HashOfFile(file)?.ToString() : null;
}

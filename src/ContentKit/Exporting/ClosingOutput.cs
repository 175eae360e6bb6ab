namespace ContentKit.Exporting;

/// <summary>A file that tells of others, and so is written after them.</summary>
/// <param name="Write">Gets the number of the generation, too.</param>
/// <param name="TellsGeneration">True when its bytes change with that number.</param>
public sealed record ClosingOutput(string Path, Action<Stream, int> Write, bool TellsGeneration = false);

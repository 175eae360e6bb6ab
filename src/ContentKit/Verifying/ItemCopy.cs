namespace ContentKit.Verifying;

/// <summary>What may be a partner's copy of one leaflet.</summary>
/// <param name="Name">The file, and the line when it holds many.</param>
/// <param name="Bytes">As the partner keeps them, without a line end.</param>
public sealed record ItemCopy(string Name, ReadOnlyMemory<byte> Bytes);

namespace ContentKit;

/// <summary>A file of a library that is kept elsewhere than in a folder.</summary>
/// <param name="Path">Relative to the library, with '/' between folders.</param>
/// <param name="IsLink">True for what would be a link to another place in a folder.</param>
internal readonly record struct StoredFile(string Path, byte[] Bytes, bool IsLink);

namespace ContentKit.Exporting.Paper;

/// <summary>One page as it will be published, to be printed.</summary>
/// <param name="Address">Its full address, with a fragment for large print. Nothing is there yet: <paramref name="Find"/> knows what will be.</param>
/// <param name="IsLetter">US Letter; otherwise A4.</param>
/// <param name="Date">The only date that may stand in the file.</param>
/// <param name="Find">The bytes of a file by its full address without fragment; null when there is none.</param>
public sealed record PdfPage(string Address, bool IsLetter, DateOnly Date, Func<string, byte[]?> Find);

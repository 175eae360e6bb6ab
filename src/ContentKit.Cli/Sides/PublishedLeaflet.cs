namespace ContentKit.Cli.Sides;

/// <summary>The JSON file of one published leaflet.</summary>
/// <param name="Path">"en/knee-care.json"</param>
internal sealed record PublishedLeaflet(string Path, byte[] Bytes);

using ContentKit.Publishing;
using ContentKit.Verifying;

namespace ContentKit.Cli.Verifying;

/// <summary>A publish in a folder.</summary>
internal sealed class FolderPlace(string name, string folder) : IPublishedPlace
{
    public string Name => name;

    public Stream? Open(string path)
    {
        var place = Path.Join(folder, path);
        try
        {
            return File.Exists(place) ? File.OpenRead(place) : null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    public IEnumerable<string> List() => FolderTree.Read(folder).Files;
}

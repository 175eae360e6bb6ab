namespace ContentKit.Cli.Libraries;

/// <summary>Writes a file that must not exist yet: whole, or not at all.</summary>
internal static class NewFile
{
    /// <summary>False when there is something of that name, which stays as it is. The draft's name begins with a dot, so that no build reads what an accident leaves.</summary>
    public static bool TryWrite(string path, Action<Stream> write)
    {
        if (Path.Exists(path))
            return false;
        var folder = Path.GetDirectoryName(path)!; // a file always has a folder
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.new");
        try
        {
            using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(draft, path, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}

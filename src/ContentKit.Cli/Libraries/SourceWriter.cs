using System.Text;
using ContentKit.Text;

namespace ContentKit.Cli.Libraries;

/// <summary>Writes an author's file anew: whole or not at all, and never over a change that somebody else has just made.</summary>
internal static class SourceWriter
{
    /// <param name="file">As it was read.</param>
    public static void Replace(string root, SourceFile file, string text)
    {
        var path = Path.Combine(root, file.Path);
        if (Fingerprint.Of(File.ReadAllBytes(path)) != file.Fingerprint)
            throw new IOException($"'{file.Path}' was changed by somebody else just now. Nothing was written to it; run the command again.");
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.contentkit"); // a file of a library always has a folder
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using ContentKit.Publishing;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>Writes a report beside its place and moves it there, so that no reader ever finds half of one.</summary>
internal static class ReportFile
{
    private static readonly ImmutableArray<string> Inputs = [.. Folder.Folders, .. Folder.Files];

    /// <summary>True where a slip of the finger would overwrite a leaflet.</summary>
    public static bool IsInput(string path, string library)
    {
        var inside = Path.GetRelativePath(RealPath.Of(library), Path.Join(RealPath.Of(Path.GetDirectoryName(path) ?? path), Path.GetFileName(path)));
        return Inputs.Contains(inside.Split('/', '\\')[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Throws what the machine throws; then the old file is still there.</summary>
    public static void Write(string path, string text)
    {
        if (Path.Exists(path) && FileStamp.Of(RealPath.Of(path)) is null)
            throw new IOException("there is something at that place that is not a plain file.");
        var folder = Path.GetDirectoryName(path) ?? "";
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".report.contentkit-{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllText(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}

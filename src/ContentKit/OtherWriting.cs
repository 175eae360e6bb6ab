using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Tells of files below content/ that somebody may have written as leaflets, under names that nobody reads.</summary>
internal static class OtherWriting
{
    private const string Leaflet = ".md";

    public static void Report(string path, DiagnosticBag bag)
    {
        if (!path.StartsWith("content/", StringComparison.Ordinal) || HelpFor(path) is not { } help)
            return;
        var name = Path.GetFileName(path);
        if (!name.StartsWith("~$", StringComparison.Ordinal) && !Folder.HasForbiddenName(path)) // Word keeps such files beside those that are open
            bag.Report(SourceErrors.OtherWriting, new SourceFile(path, "").At(0, 0), $"'{name}' is not read, because its name does not end in {Leaflet}.", help);
    }

    /// <summary>Null for files of which nobody would expect to be read.</summary>
    private static string? HelpFor(string path)
    {
        var (name, ending) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path).ToLowerInvariant());
        return ending switch
        {
            ".txt" or ".markdown" or ".mdown" when name.EndsWith(Leaflet, StringComparison.OrdinalIgnoreCase) => $"Rename the file to '{name}'. Windows hides endings until you tick 'File name extensions' under 'View'.",
            ".txt" or ".markdown" or ".mdown" => $"Rename the file to '{name}{Leaflet}' if it is a leaflet or a shared text, or move it out of content/.",
            ".doc" or ".docx" or ".rtf" or ".odt" or ".pages" => "Copy its text into a leaflet, which 'contentkit new' starts, and move the file out of content/.",
            _ => null,
        };
    }
}

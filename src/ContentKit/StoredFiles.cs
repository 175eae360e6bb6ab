using ContentKit.Diagnostics;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.WordLists;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Takes files that were kept elsewhere for a library, by the same rules as <see cref="Folder"/>.</summary>
internal static class StoredFiles
{
    /// <summary>True for a path that a library reads.</summary>
    public static bool Belongs(string path) => !path.Split('/').Any(part => part.StartsWith('.')) && (path is SettingsReader.FileName or Baseline.FileName
        || IsBelow(path, WordListReader.Folder, ".yml") || IsBelow(path, "content/", ".md") || IsBelow(path, "schemas/", ".json") || (IsBelow(path, "themes/", "") || IsBelow(path, "assets/", "")) && !BinaryFile.Is(path));

    public static LibraryFiles Read(IEnumerable<StoredFile> stored)
    {
        var bag = new DiagnosticBag();
        var files = stored.Where(file => Belongs(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Decode(file, bag)).OfType<SourceFile>();
        return LibraryFiles.Of([.. files], bag.ToImmutable());
    }

    private static bool IsBelow(string path, string folder, string ending) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static SourceFile? Decode(StoredFile file, DiagnosticBag bag)
    {
        var place = new SourceFile(file.Path, "").At(0, 0);
        if (file.IsLink)
            bag.Report(SourceErrors.Link, place, $"'{file.Path}' is a link to another place.");
        else if (Folder.HasForbiddenName(file.Path))
            bag.Report(SourceErrors.FileName, place, $"The name '{file.Path}' has a character that cannot be used.");
        else
            return file.Bytes.Length == 0 ? new SourceFile(file.Path, "") : SourceDecoder.DecodeOrNull(file.Path, file.Bytes, Folder.LimitFor(file.Path), bag);
        return null;
    }
}

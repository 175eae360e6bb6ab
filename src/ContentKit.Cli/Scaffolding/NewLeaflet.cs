using ContentKit.Model;
using ContentKit.Schemas.Forms;

namespace ContentKit.Cli.Scaffolding;

/// <summary>Where a new leaflet goes.</summary>
internal sealed record NewLeaflet(string Id, string? Language, string? Folder)
{
    /// <summary>Relative to the library.</summary>
    public string Path => $"content/{(Inside.Length == 0 ? "" : Inside + "/")}{Id}{(Language is null ? "" : "." + Language)}.md";

    private string Inside
    {
        get
        {
            var folder = (Folder ?? "").Replace('\\', '/').Trim('/');
            return folder == "content" ? "" : folder.StartsWith("content/", StringComparison.Ordinal) ? folder["content/".Length..] : folder;
        }
    }

    /// <summary>What is wrong with the words of the user, or null.</summary>
    public string? Problem()
    {
        if (!SlugForm.IsSlug(Id))
            return $"'{Id}' cannot be an id. Use small letters a to z, digits and single '-' between them, at most {SlugForm.MaximumLength} characters.";
        if (PageName.IsReserved(Id))
            return $"The id '{Id}' is taken by the site or by the system. Choose another one.";
        if (Language is not null && (LanguageTagForm.Check(Language) is not null || PageName.Of(Path).Language != Language))
            return $"'{Language}' is not the tag of a language. Write for example: --lang es";
        if (Folder is ['/' or '\\', ..])
            return $"'{Folder}' does not lie in content/. Write a folder below it, for example: --folder musculoskeletal";
        return Inside.Length == 0 || Inside.Split('/').All(IsFolderName) ? null : $"'{Folder}' cannot be a folder of leaflets. Use letters, digits, '-' and '_'.";
    }

    /// <summary>What begins with '.' is not read, and '_fragments' holds no leaflets.</summary>
    private static bool IsFolderName(string name) =>
        name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}

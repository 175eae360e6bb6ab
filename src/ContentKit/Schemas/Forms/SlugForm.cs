using System.Globalization;
using System.Text;

namespace ContentKit.Schemas.Forms;

/// <summary>Small letters a to z, digits and single hyphens: a name that is the same in files, addresses and feeds.</summary>
internal static class SlugForm
{
    public const int MaximumLength = 80;

    public static bool IsSlug(string text)
    {
        if (text.Length is 0 or > MaximumLength || text[0] == '-' || text[^1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
                return false;
        return true;
    }

    public static FormProblem? Check(string text)
    {
        if (IsSlug(text))
            return null;
        if (text.Length > MaximumLength)
            return new FormProblem(DocumentErrors.TooLong, string.Create(CultureInfo.InvariantCulture,
                $"has {text.Length} characters; at most {MaximumLength} are allowed."), "Choose a shorter name.");
        var near = Near(text);
        return new FormProblem(DocumentErrors.WrongForm, $"is {Shown.Text(text)}, but may hold only small letters a to z, digits and single hyphens.",
            near is null ? null : $"Write for example: {near}");
    }

    private static string? Near(string text)
    {
        var near = new StringBuilder();
        foreach (var character in text.ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(character))
                near.Append(character);
            else if (near.Length > 0 && near[^1] != '-')
                near.Append('-');
        var slug = near.ToString().Trim('-');
        return IsSlug(slug) ? slug : null;
    }
}

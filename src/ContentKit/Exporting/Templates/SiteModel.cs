using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Templates;

/// <summary>What templates see of the library as a whole.</summary>
internal static class SiteModel
{
    /// <summary>The shared texts that pages about the library print, by what templates call them.</summary>
    public static readonly string[] TextNames = ["home", "about", "review", "disclaimer"];

    /// <summary>Everything of the library that a page of one language shows besides leaflets.</summary>
    public static ModelValue Of(Site site, Theme theme, string language)
    {
        var logo = theme.Assets.All.FirstOrDefault(asset => asset.Name == site.Settings.Logo)?.Path;
        var texts = new ModelValue(TextNames, [.. TextNames.Select(name => site.Texts.GetValueOrDefault(language)?.GetValueOrDefault(name) is { } text ? ModelValue.Of(text, -1) : null)]);
        var (policy, words) = (site.Settings.Review, LanguageTable.Find(language) ?? English.Words);
        return new ModelValue(
            ["title", "url", "language", "logo", "contact", "texts", "cycle", "grace", "after"],
            [site.Settings.Title, site.Settings.Url, site.Settings.Language, logo, Contact(site.Settings.Contact), texts, IsoDuration.Print(policy.Cycle, words), IsoDuration.Print(policy.Grace, words), policy.After.ToString().ToLowerInvariant()]);
    }

    /// <summary>Of all that <see cref="Of"/> shows and the theme does not hold.</summary>
    public static Fingerprint FingerprintOf(Site site) =>
        Fingerprint.Of(string.Join('\n', new object?[] { site.Settings.Title, site.Settings.Url, site.Settings.Language, site.Settings.Logo, site.Settings.Contact, site.Settings.Review }
            .Concat(site.Texts.OrderBy(texts => texts.Key, StringComparer.Ordinal).SelectMany(texts => texts.Value.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{texts.Key} {text.Key} {text.Value.Html}")))));

    private static ModelValue? Contact(Contact? contact) => contact is null ? null
        : new ModelValue(["name", "phone", "hours", "email", "address", "url"], [contact.Name, contact.Phone, contact.Hours, contact.Email, contact.Address, contact.Url]);
}

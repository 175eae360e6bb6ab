using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Model.Signing;

namespace ContentKit.Sites;

/// <summary>Holds a translation against the leaflet that was translated, by the signature that 'translation.source' recorded of it.</summary>
/// <param name="Original">As it is now.</param>
/// <param name="Recorded">As it was translated; null when nobody recorded it, or not in a form that can be read.</param>
internal sealed record TranslationSource(Document Original, Signature? Recorded)
{
    private const string Group = "translation", Field = "source";

    public Signature Now { get; } = Original.Signature;

    public bool IsStale => Recorded is { } then && !then.Holds(Now);

    /// <summary>The parts of the original that changed since; none when the record cannot tell.</summary>
    public ImmutableArray<string> Changes => Recorded?.ChangesTo(Now) ?? [];

    /// <summary>Null for a page that is no translation, or whose original is not published.</summary>
    public static TranslationSource? Of(Document document, Site site) =>
        document[Group]?["of"]?.Raw is { } id && site.Find(id, site.Settings.Language) is { } original && original.Language != document.Language
            ? new TranslationSource(original, document[Group]?[Field] is { } source ? Signature.Parse(source.Raw) : null) : null;
}

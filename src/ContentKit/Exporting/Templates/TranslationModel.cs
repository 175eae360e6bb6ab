using System.Collections.Frozen;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Templates;

/// <summary>What templates see of a translation: what its author wrote, and whether the original changed since.</summary>
internal static class TranslationModel
{
    /// <summary>'stale' is absent when nobody recorded what was translated.</summary>
    public static ModelValue? Of(ModelValue? translation, Document document, Site site)
    {
        if (translation is null)
            return null;
        var members = new Members(translation);
        members.Set("stale", TranslationSource.Of(document, site) is { Recorded: not null } source ? source.IsStale : null);
        return members.ToValue(FrozenSet<string>.Empty);
    }
}

using ContentKit.Text;

namespace ContentKit.Comparing;

/// <summary>Knows whether a reviewer's signature covers what a leaflet says now.</summary>
internal static class SignOff
{
    /// <summary>True only for a signature that fits: one that cannot be checked counts as none.</summary>
    public static bool IsSigned(Leaflet leaflet) => leaflet.Signature is { } signature && signature == SignatureOf(leaflet);

    /// <summary>The hash of everything clinical, in the form that 'review.signature' has.</summary>
    public static string SignatureOf(Leaflet leaflet)
    {
        var texts = leaflet.Data.Fields.Where(field => !FieldNames.IsOther(field.Name) && !FieldNames.IsMetadata(field.Name) && !FieldNames.IsApart(field.Name))
            .SelectMany(field => field.Part.Texts(field.Name)).OrderBy(text => text.Path, StringComparer.Ordinal).SelectMany(text => new[] { text.Path, text.Text });
        string[] all = [.. texts, "region", leaflet.Region, "emergency", leaflet.EmergencyNumber ?? "", "body", leaflet.Body, leaflet.BodyMarkup];
        return Fingerprint.Of([.. all.Select(Fingerprint.Of)]).ToString();
    }
}

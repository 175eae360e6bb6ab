using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Model.Signing;

/// <summary>What a reviewer signs off: the clinical words of a page as readers see them, whatever YAML form, order or default they come from.</summary>
public static class ClinicalContent
{
    /// <summary>The text below the front matter, with its shared texts and values.</summary>
    public const string Body = ".body";

    /// <summary>The number that the page tells readers to call.</summary>
    public const string EmergencyNumber = ".emergency";

    /// <summary>The fingerprint of each part by name, sorted; a part that the page does not have is left out.</summary>
    public static ImmutableSortedDictionary<string, Fingerprint> PartsOf(Document document)
    {
        var parts = ImmutableSortedDictionary.CreateBuilder<string, Fingerprint>(StringComparer.Ordinal);
        parts.Add(EmergencyNumber, Fingerprint.Of(document.EmergencyNumber));
        if (document.Body.Text.Length > 0)
            parts.Add(Body, Fingerprint.Of(CanonicalText.Of(document.Body)));
        foreach (var field in document.Data.Fields)
            if (IsClinical(field, document.ClinicalFields))
                parts.Add(field.Name, Fingerprint.Of(CanonicalText.Of(field.Value)));
        return parts.ToImmutable();
    }

    /// <summary>Of a type that marks nothing, all that readers see counts.</summary>
    private static bool IsClinical(Field field, ImmutableArray<string> marked) =>
        marked.IsEmpty ? field.Name != "review" && IsRead(field.Value) : marked.Contains(field.Name);

    private static bool IsRead(Value value) =>
        value.Kind is ValueKind.Text or ValueKind.Timing || value.Items.Any(IsRead) || value.Fields.Any(field => IsRead(field.Value));
}

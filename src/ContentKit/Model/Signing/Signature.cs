using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Model.Signing;

/// <summary>What was signed off: the fingerprint of the whole, and a short one of each part, so that a later change can be named.</summary>
/// <param name="Parts">By name, each the first digits of its fingerprint.</param>
public sealed record Signature(Fingerprint Whole, ImmutableSortedDictionary<string, string> Parts)
{
    private const string Version = "v1";
    private const int Digits = 4;

    public static Signature Of(Document document)
    {
        var parts = ClinicalContent.PartsOf(document);
        var whole = Fingerprint.Of([.. parts.SelectMany(part => new[] { Fingerprint.Of(part.Key), part.Value })]);
        return new Signature(whole, parts.ToImmutableSortedDictionary(part => part.Key, part => part.Value.ToString()[..Digits], StringComparer.Ordinal));
    }

    /// <summary>True when the page carries a signature, and it is that of its content.</summary>
    public static bool IsSigned(Document document) =>
        document["review"]?["signature"] is { } value && Parse(value.Raw) is { } signature && signature.Holds(document.Signature);

    /// <summary>Null when the text is none, or is that of another version.</summary>
    public static Signature? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0] != Version || !Fingerprint.TryParse(words[1], out var whole) || words[1] != whole.ToString())
            return null;
        var parts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Skip(2))
            if (word.Split('=') is not [{ Length: > 0 } name, { Length: Digits } digits] || !digits.All(char.IsAsciiHexDigitLower) || !parts.TryAdd(name, digits))
                return null;
        return new Signature(whole, parts.ToImmutable());
    }

    public bool Holds(Signature now) => Whole == now.Whole;

    /// <summary>The names of the parts that differ, sorted; none when the short fingerprints cannot tell.</summary>
    public ImmutableArray<string> ChangesTo(Signature now) =>
    [
        .. Parts.Keys.Union(now.Parts.Keys).Where(name => IsPlain(name) && Parts.GetValueOrDefault(name) != now.Parts.GetValueOrDefault(name)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The form that stands in the file; it needs no quotes in YAML.</summary>
    public override string ToString() => string.Join(' ', [Version, Whole.ToString(), .. Parts.Where(part => IsPlain(part.Key)).Select(part => $"{part.Key}={part.Value}")]);

    private static bool IsPlain(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');
}

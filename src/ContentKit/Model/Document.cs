using System.Collections.Immutable;
using ContentKit.Model.Signing;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>A page that passed every check. Exporters never see anything else.</summary>
public sealed record Document(string Id, string Type, string Language, string Region, Status Status, SourceFile Source)
{
    private Signature? _signature;

    public required string Title { get; init; }

    public required string EmergencyNumber { get; init; }

    public Review? Review { get; init; }

    /// <summary>The names of the fields that a reviewer signs off, as the schema marks them.</summary>
    public ImmutableArray<string> ClinicalFields { get; init; } = [];

    public required Facts Facts { get; init; }

    public required ContentSource Content { get; init; }

    /// <summary>All fields of the front matter, in the order of the schema. May be made anew on each call: hold on to it.</summary>
    public Value Data => Content.Get().Data;

    public RenderedText Body => Content.Get().Body;

    public ItemCounts Counts { get; init; }

    public required ImmutableArray<LinkTarget> Links { get; init; }

    /// <summary>Everything of the author that this document was made from: its file, defaults and fragments.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>Of the clinical content as it is now.</summary>
    public Signature Signature => _signature ??= Signature.Of(this);

    /// <summary>The signature, if somebody has asked for it.</summary>
    internal Signature? KnownSignature
    {
        get => _signature;
        init => _signature = value;
    }

    /// <summary>Keeps the content at hand for as long as the caller keeps what it gets.</summary>
    internal object Hold() => Content.Get();

    /// <summary>A field of the front matter; null when the page has none of that name.</summary>
    public Value? this[string name] => Facts[name] ?? (ClinicalFields.Contains(name) ? Data[name] : null);

    internal static Facts FactsOf(Value data, ImmutableArray<string> clinical) => Facts.Of(data with
    {
        Fields = [.. data.Fields.Where(field => field.Value.Kind is not (ValueKind.List or ValueKind.Group or ValueKind.Tier or ValueKind.Timing) || !clinical.Contains(field.Name))],
    });
}

using System.Collections.Immutable;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>A page that passed every check. Exporters never see anything else.</summary>
public sealed record Document(string Id, string Type, string Language, string Region, Status Status, SourceFile Source)
{
    public required string Title { get; init; }

    public required string EmergencyNumber { get; init; }

    public Review? Review { get; init; }

    /// <summary>The names of the fields that a reviewer signs off, as the schema marks them.</summary>
    public ImmutableArray<string> ClinicalFields { get; init; } = [];

    /// <summary>All fields of the front matter, in the order of the schema.</summary>
    public required Value Data { get; init; }

    public required RenderedText Body { get; init; }

    public required ImmutableArray<LinkTarget> Links { get; init; }

    /// <summary>Everything of the author that this document was made from: its file, defaults and fragments.</summary>
    public required Fingerprint Fingerprint { get; init; }
}

using System.Collections.Immutable;

namespace ContentKit.Comparing;

/// <summary>One change of one leaflet, in the words of the ward.</summary>
/// <param name="Path">Where it is, by the names of the fields, such as "care[1].timing"; of the new side, where there is one.</param>
/// <param name="Place">The same for people, such as "step 2 'Use ice', timing"; empty for the leaflet as a whole.</param>
public sealed record Change(ChangeKind Kind, string Path, string Place, string Message)
{
    /// <summary>Usually that of the kind; words outside of the clinical text that hold a changed number count as clinical.</summary>
    public ChangeClass Class { get; init; } = ChangeKinds.ClassOf(Kind);

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>Both texts in one, word by word; empty where one of them is absent.</summary>
    public ImmutableArray<Piece> Words { get; init; } = [];
}

using System.Collections.Immutable;
using ContentKit.Comparing;

namespace ContentKit.Cli.Sides;

/// <summary>What one side of a comparison was read from: files of a library, or published leaflets.</summary>
/// <param name="Name">As the user wrote it.</param>
internal sealed record Source(string Name)
{
    public LibraryFiles? Library { get; init; }

    public ImmutableArray<PublishedLeaflet> Published { get; init; } = [];

    /// <summary>Leaflets that were published without a file that can be read.</summary>
    public ImmutableArray<Unread> Unread { get; init; } = [];

    public bool IsEmpty => Library is { } files ? files.Pages.IsEmpty : Published.IsEmpty;
}

using System.Collections.Immutable;

namespace ContentKit;

/// <summary>What a fixer changed.</summary>
/// <param name="Changed">Sorted by path.</param>
/// <param name="Refused">Paths of files that stay as they are, because the changes would bring new errors: a signed leaflet, for example, must be signed again.</param>
/// <param name="Files">The library with the changes.</param>
public sealed record FixResult(ImmutableArray<FixedFile> Changed, ImmutableArray<string> Refused, LibraryFiles Files);

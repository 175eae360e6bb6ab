using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Serving;

/// <summary>The library as the preview saw it last. Never changes; a new look makes a new one.</summary>
/// <param name="Generation">Counts the looks, from 1.</param>
/// <param name="Files">The inputs.</param>
/// <param name="Library">What was read, drafts included, with readability.</param>
/// <param name="Problems">Everything that 'check' would report, sorted by path, then position.</param>
internal sealed record LibraryView(int Generation, LibraryFiles Files, LibraryResult Library, ImmutableArray<Diagnostic> Problems);

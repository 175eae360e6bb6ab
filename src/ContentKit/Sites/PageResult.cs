using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules.Acceptance;
using ContentKit.Rules.Readability;

namespace ContentKit.Sites;

/// <summary>What became of one page.</summary>
/// <param name="Acceptance">What the page lets pass; null for a page that could not be read.</param>
internal sealed record PageResult(string Path, PageCard? Card, Document? Document, ImmutableArray<Diagnostic> Diagnostics, PageAcceptance? Acceptance = null)
{
    /// <summary>With an acceptance of its own: the rules for the whole library write into it.</summary>
    public PageResult Copy() => this with { Acceptance = Acceptance?.Copy() };

    /// <summary>Null where nobody asked for it, or where the page could not be read.</summary>
    public ReadabilityReport? Readability { get; init; }
}

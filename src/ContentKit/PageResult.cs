using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules.Acceptance;
using ContentKit.Sites;

namespace ContentKit;

/// <summary>What became of one page.</summary>
/// <param name="Acceptance">What the page lets pass; null for a page that could not be read.</param>
internal readonly record struct PageResult(string Path, PageCard? Card, Document? Document, ImmutableArray<Diagnostic> Diagnostics, PageAcceptance? Acceptance = null);

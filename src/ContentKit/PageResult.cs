using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit;

/// <summary>What became of one page.</summary>
internal readonly record struct PageResult(PageCard? Card, Document? Document, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Sites;

/// <summary>A check that needs the whole library. Rules run at the same time, so none may keep anything between checks.</summary>
internal interface ISiteRule
{
    ImmutableArray<Descriptor> Descriptors { get; }

    void Check(Site site, DiagnosticBag bag);
}

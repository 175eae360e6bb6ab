using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>A check of the library's policy that needs one leaflet only.</summary>
internal interface IDocumentRule
{
    ImmutableArray<Descriptor> Descriptors { get; }

    void Check(Document document, DiagnosticBag bag);
}

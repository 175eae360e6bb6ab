using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A file of one leaflet. A library has a few for each, so they hold little.</summary>
/// <param name="render">The same for many leaflets; else as <see cref="PlannedOutput.Render"/>.</param>
internal sealed class LeafletFile(string path, Fingerprint inputs, Document document, Func<Document, DiagnosticBag, byte[]?> render) : PlannedOutput(path, inputs)
{
    public override ImmutableArray<Document> Subjects => [document];

    public override byte[]? Render(DiagnosticBag bag) => render(document, bag);
}

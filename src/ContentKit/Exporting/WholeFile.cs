using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A file that is made at once.</summary>
/// <param name="render">As <see cref="PlannedOutput.Render"/>.</param>
/// <param name="subjects">As <see cref="PlannedOutput.Subjects"/>.</param>
public sealed class WholeFile(string path, Fingerprint inputs, Func<DiagnosticBag, byte[]?> render, params ImmutableArray<Document> subjects) : PlannedOutput(path, inputs)
{
    public override ImmutableArray<Document> Subjects => subjects;

    public override byte[]? Render(DiagnosticBag bag) => render(bag);
}

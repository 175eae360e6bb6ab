using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A promise of one file: cheap to make, kept only when its inputs changed.</summary>
/// <param name="Path">Relative to the output folder, with '/' between folders.</param>
/// <param name="Inputs">Everything that the bytes depend on.</param>
/// <param name="Render">Gives the bytes, or null after reporting why not. Called from any thread.</param>
public sealed record PlannedOutput(string Path, Fingerprint Inputs, Func<DiagnosticBag, byte[]?> Render)
{
    /// <summary>The leaflets that the file shows whole; empty for what tells of the library.</summary>
    public ImmutableArray<Document> Subjects { get; init; } = [];
}

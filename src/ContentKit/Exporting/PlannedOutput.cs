using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A promise of one file: cheap to make, kept only when its inputs changed.</summary>
/// <param name="Path">Relative to the output folder, with '/' between folders.</param>
/// <param name="Inputs">Everything that the bytes depend on.</param>
/// <param name="Render">Gives the bytes, or null after reporting why not. Called from any thread.</param>
public sealed record PlannedOutput(string Path, Fingerprint Inputs, Func<DiagnosticBag, byte[]?> Render)
{
    /// <summary>The path of the leaflet's page, for files that are made of the same things and so are made one after the other; null for files of many leaflets.</summary>
    public string? Beside { get; init; }
}

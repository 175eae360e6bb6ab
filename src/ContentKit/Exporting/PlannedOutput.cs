using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A promise of one file: cheap to make, kept only when its inputs changed.</summary>
/// <param name="path">Relative to the output folder, with '/' between folders.</param>
/// <param name="inputs">Everything that the bytes depend on.</param>
public abstract class PlannedOutput(string path, Fingerprint inputs)
{
    public string Path { get; } = path;

    public Fingerprint Inputs { get; } = inputs;

    /// <summary>The leaflets that the file shows whole; empty for what tells of the library.</summary>
    public virtual ImmutableArray<Document> Subjects => [];

    /// <summary>True for a file that grows with the library and is better written while it is made than held.</summary>
    public virtual bool IsLarge => false;

    /// <summary>Gives the bytes, or null after reporting why not. Called from any thread.</summary>
    public abstract byte[]? Render(DiagnosticBag bag);

    /// <summary>Writes the same bytes; false after reporting why what was written is not to be used.</summary>
    public virtual bool Write(Stream stream, DiagnosticBag bag)
    {
        if (Render(bag) is not { } bytes)
            return false;
        stream.Write(bytes);
        return true;
    }
}

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

    /// <summary>Writes the same bytes while they are made; false after reporting why they are not to be used. Null for a file that is only made whole.</summary>
    public Func<Stream, DiagnosticBag, bool>? Write { get; private init; }

    /// <summary>A file that grows with the library and is too large to be held.</summary>
    public static PlannedOutput Streamed(string path, Fingerprint inputs, Func<Stream, DiagnosticBag, bool> write) => new(path, inputs, bag => Collect(write, bag)) { Write = write };

    /// <summary>Makes the file for the problems alone.</summary>
    public void Prove(DiagnosticBag bag)
    {
        if (Write is { } write)
            write(Stream.Null, bag);
        else
            Render(bag);
    }

    private static byte[]? Collect(Func<Stream, DiagnosticBag, bool> write, DiagnosticBag bag)
    {
        using var bytes = new MemoryStream();
        return write(bytes, bag) ? bytes.ToArray() : null;
    }
}

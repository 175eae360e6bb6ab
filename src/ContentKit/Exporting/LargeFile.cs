using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A file about all leaflets that is written while it is made.</summary>
/// <param name="write">As <see cref="PlannedOutput.Write"/>.</param>
internal sealed class LargeFile(string path, Fingerprint inputs, Func<Stream, DiagnosticBag, bool> write) : PlannedOutput(path, inputs)
{
    public override bool IsLarge => true;

    public override bool Write(Stream stream, DiagnosticBag bag) => write(stream, bag);

    public override byte[]? Render(DiagnosticBag bag)
    {
        using var bytes = new MemoryStream();
        return write(bytes, bag) ? bytes.ToArray() : null;
    }
}

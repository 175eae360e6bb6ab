using System.Buffers;
using System.Text;

namespace ContentKit.Exporting.Templates;

/// <summary>Memory for one page after the other. What failed in the midst of a page must not be used again.</summary>
internal sealed class OutputBuffer
{
    private const int PageSize = 32 * 1024;

    /// <summary>What the template wrote.</summary>
    public StringBuilder Text { get; } = new(PageSize);

    /// <summary>The values in it, in their order.</summary>
    public List<Interpolation> Values { get; } = new(512);

    /// <summary>For the printer of JSON.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new(PageSize);

    public OutputBuffer Clear()
    {
        Text.Clear();
        Values.Clear();
        Bytes.ResetWrittenCount();
        return this;
    }
}

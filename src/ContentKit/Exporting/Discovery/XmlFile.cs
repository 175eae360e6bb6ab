using System.Text;
using System.Xml;

namespace ContentKit.Exporting.Discovery;

/// <summary>Writes XML the same way everywhere: UTF-8 without a mark, one element a line.</summary>
internal static class XmlFile
{
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        Write(stream, write);
        return stream.ToArray();
    }

    /// <summary>What was written goes to the stream part by part.</summary>
    public static void Write(Stream stream, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
            write(xml);
        stream.WriteByte((byte)'\n');
    }
}

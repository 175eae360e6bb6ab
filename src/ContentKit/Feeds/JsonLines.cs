using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentKit.Feeds;

/// <summary>Text in which lines of JSON stand, with the letters of all scripts as they are.</summary>
internal sealed class JsonLines(Stream stream) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const int Enough = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * Enough);
    private Utf8JsonWriter? _json;

    public void Text(string text)
    {
        Encoding.UTF8.GetBytes(text, _buffer);
        if (_buffer.WrittenCount > Enough)
            Flush();
    }

    public void Json<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        _json ??= new Utf8JsonWriter(_buffer, Options);
        _json.Reset();
        write(_json, value);
        _json.Flush();
    }

    public void Dispose()
    {
        _json?.Dispose();
        Flush();
    }

    private void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}

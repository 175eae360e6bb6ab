using ContentKit.Model;
using ContentKit.Text;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Publishing.Remembering;

/// <summary>Keeps what passed pages say until they are rendered: in memory there is no room for it, and making it a second time takes ten times as long. Losing it costs time, never correctness.</summary>
/// <param name="file">Has no name any more, so that nothing is left of it, however a run ends.</param>
/// <param name="grounds">The other files of the library that a document may lead to, by path.</param>
internal sealed class ContentStore(SafeFileHandle file, IReadOnlyDictionary<string, SourceFile> grounds)
{
    private readonly PageTables _tables = new();
    private long _end;

    /// <summary>Null where there is no state folder, or the machine does not play along.</summary>
    public static ContentStore? Open(string stateFolder, IReadOnlyDictionary<string, SourceFile> grounds)
    {
        if (!Directory.Exists(stateFolder))
            return null;
        var place = Path.Join(stateFolder, "contents");
        try
        {
            File.Delete(place);
            var file = File.OpenHandle(place, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
            File.Delete(place);
            return new ContentStore(file, grounds);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return null;
        }
    }

    /// <summary>The document with its content in the file. Any thread may ask.</summary>
    /// <param name="make">Makes the content of a page anew, should it be needed.</param>
    public Document Keep(Document document, Func<SourceFile, DocumentContent> make)
    {
        var content = document.Content.Get();
        if (ContentWriter.Write(content, document.Source, _tables, grounds) is not { } bytes)
            return document;
        var at = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        try
        {
            RandomAccess.Write(file, bytes, at);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return document;
        }
        return document with { Content = new StoredContent(this, document.Source, at, bytes.Length, Fingerprint.Of(bytes), make, content) };
    }

    /// <summary>Null when the machine does not give back what was kept.</summary>
    public DocumentContent? Read(SourceFile page, long at, int length, Fingerprint hash)
    {
        var bytes = new byte[length];
        try
        {
            if (RandomAccess.Read(file, bytes, at) != length || Fingerprint.Of(bytes) != hash)
                return null;
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return null;
        }
        return new ContentReader(bytes, page, _tables, path => grounds[path]).Read();
    }
}

using System.Collections.Immutable;
using ContentKit.Model.Signing;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>The pages of a library as they lie in a file of the state folder. Losing it costs time, never correctness.</summary>
/// <param name="Key">Everything besides its own file that the verdict on a page rests on.</param>
internal sealed record PageStore(Fingerprint Key, PageTables Tables, IReadOnlyDictionary<string, KeptPage> Pages)
{
    public static readonly PageStore Empty = new(default, new PageTables(), new Dictionary<string, KeptPage>());

    /// <summary>Another build of the tool may come to another verdict.</summary>
    private static string Header => $"ContentKit pages 1 {typeof(PageStore).Module.ModuleVersionId}";

    private static string PlaceOf(string stateFolder) => Path.Join(stateFolder, "pages");

    public static PageStore Load(string stateFolder)
    {
        if (CheckedFile.Read(PlaceOf(stateFolder)) is not { } file || file.Content.ReadString() != Header)
            return Empty;
        var reader = file.Content;
        var (key, tables) = (reader.ReadFingerprint(), PageTables.Read(reader));
        var heads = new (string Path, InputStamp? Stamp, Fingerprint File, Signature? Signature, int Length)[reader.ReadInt32()];
        for (var i = 0; i < heads.Length; i++)
            heads[i] = (reader.ReadString(), ReadStamp(reader), reader.ReadFingerprint(), ReadSignature(reader), reader.ReadInt32());
        var pages = new Dictionary<string, KeptPage>(heads.Length, StringComparer.Ordinal);
        var at = (int)reader.BaseStream.Position;
        foreach (var (path, stamp, fingerprint, signature, length) in heads)
        {
            pages.Add(path, new KeptPage(stamp, fingerprint, signature, file.Bytes.Slice(at, length)));
            at += length;
        }
        return new PageStore(key, tables, pages);
    }

    /// <summary>Only where a library remembers anything. Trouble with it is no problem of the build.</summary>
    public void Save(string stateFolder)
    {
        if (!Directory.Exists(stateFolder))
            return;
        try
        {
            CheckedFile.Write(new Disk(), PlaceOf(stateFolder), Write);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            // An older one stays, and is held against the files like any other.
        }
    }

    private void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Key);
        Tables.Write(writer);
        writer.Write(Pages.Count);
        foreach (var (path, page) in Pages)
        {
            writer.Write(path);
            Write(writer, page.Stamp);
            writer.Write(page.File);
            Write(writer, page.Signature);
            writer.Write(page.Content.Length);
        }
        foreach (var page in Pages.Values)
            writer.Write(page.Content.Span);
    }

    private static void Write(BinaryWriter writer, InputStamp? stamp)
    {
        writer.Write(stamp is not null);
        if (stamp is null)
            return;
        writer.Write(stamp.Size);
        writer.Write(stamp.Modified);
        writer.Write(stamp.Changed);
        writer.Write(stamp.Inode);
        writer.Write(stamp.Device);
    }

    private static InputStamp? ReadStamp(BinaryReader reader) =>
        reader.ReadBoolean() ? new InputStamp(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadUInt64(), reader.ReadUInt64()) : null;

    private static void Write(BinaryWriter writer, Signature? signature)
    {
        writer.Write(signature is not null);
        if (signature is null)
            return;
        writer.Write(signature.Whole);
        writer.Write(signature.Parts.Count);
        foreach (var (name, digits) in signature.Parts)
        {
            writer.Write(name);
            writer.Write(digits);
        }
    }

    private static Signature? ReadSignature(BinaryReader reader)
    {
        if (!reader.ReadBoolean())
            return null;
        var (whole, parts) = (reader.ReadFingerprint(), ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal));
        for (var left = reader.ReadInt32(); left > 0; left--)
            parts.Add(reader.ReadString(), reader.ReadString());
        return new Signature(whole, parts.ToImmutable());
    }
}

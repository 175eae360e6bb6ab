using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>A build with an answer that holds for as long as nothing differs.</summary>
/// <param name="Key">Everything besides files that the answer rests on.</param>
/// <param name="Inputs">The identity of the <see cref="InputStamps"/> from before anything was read.</param>
/// <param name="Fresh">The bytes of files whose stamps prove nothing.</param>
internal sealed record RememberedBuild(Fingerprint Key, Fingerprint Inputs, ImmutableArray<(string Path, Fingerprint Bytes)> Fresh, KeptPublish Publish, BuildAnswer Answer)
{
    private static string Header => $"ContentKit remembered build 1 {typeof(RememberedBuild).Module.ModuleVersionId}";

    /// <summary>Null when there is none for the key.</summary>
    public static RememberedBuild? Load(string place, Fingerprint key) =>
        CheckedFile.Read(place) is { Content: var reader } && reader.ReadString() == Header && reader.ReadFingerprint() == key ? Read(reader, key) : null;

    /// <summary>Losing it costs time only, so trouble is no problem of the build.</summary>
    public void Save(string place)
    {
        try
        {
            Write(place);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            // An older one stays, and is held against the files like any other.
        }
    }

    private void Write(string place) => CheckedFile.Write(new Disk(), place, writer =>
    {
        writer.Write(Header);
        writer.Write(Key);
        writer.Write(Inputs);
        writer.Write(Fresh.Length);
        foreach (var (path, bytes) in Fresh)
        {
            writer.Write(path);
            writer.Write(bytes);
        }
        writer.Write(Publish.Folder);
        writer.Write(Publish.State);
        writer.Write(Publish.MemoryFile ?? "");
        writer.Write(Publish.Memory ?? "");
        writer.Write(Answer.ExitCode);
        writer.Write(Answer.Output);
        writer.Write(Answer.Lines);
    });

    /// <summary>True when a build now would come to the same answer. What the machine refuses to tell counts as a difference.</summary>
    public bool Holds(InputStamps now, string root, PublishRequest request)
    {
        try
        {
            return now.Identity == Inputs && Publish.Stands(request) && Fresh.All(file => Fingerprint.Of(File.ReadAllBytes(Path.Join(root, file.Path))) == file.Bytes);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return false;
        }
    }

    private static RememberedBuild Read(BinaryReader reader, Fingerprint key)
    {
        var inputs = reader.ReadFingerprint();
        var fresh = new (string, Fingerprint)[reader.ReadInt32()];
        for (var i = 0; i < fresh.Length; i++)
            fresh[i] = (reader.ReadString(), reader.ReadFingerprint());
        var publish = new KeptPublish(reader.ReadString(), reader.ReadString(), ReadName(reader), ReadName(reader));
        return new RememberedBuild(key, inputs, [.. fresh], publish, new BuildAnswer(reader.ReadInt32(), reader.ReadString(), reader.ReadString()));
    }

    private static string? ReadName(BinaryReader reader) => reader.ReadString() is { Length: > 0 } name ? name : null;
}

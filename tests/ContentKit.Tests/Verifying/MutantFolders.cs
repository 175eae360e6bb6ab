using ContentKit.Publishing;

namespace ContentKit.Tests.Verifying;

/// <summary>Mutants on the disk, which share every file that is as it was.</summary>
internal sealed class MutantFolders : IDisposable
{
    private readonly Disk _disk = new();

    public MutantFolders(MemoryPlace whole, IReadOnlyList<Mutation> mutations)
    {
        whole.WriteTo(Path.Join(Root, "whole"));
        File.WriteAllText(Path.Join(Root, "key.pem"), TestKeys.PublicPem(TestKeys.OldPem));
        Names = [.. mutations.Select((_, i) => $"mutant-{i}")];
        for (var i = 0; i < mutations.Count; i++)
            Write(whole, mutations[i], Names[i]);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("contentkit-mutants-").FullName;

    public IReadOnlyList<string> Names { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(MemoryPlace whole, Mutation mutation, string name)
    {
        foreach (var path in whole.Files.Keys.Union(mutation.Changes.Keys))
        {
            var place = Path.Join(Root, name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!); // a file always has a folder
            if (!mutation.Changes.TryGetValue(path, out var bytes))
                _disk.Link(Path.Join(Root, "whole", path), place);
            else if (bytes is not null)
                File.WriteAllBytes(place, bytes);
        }
    }
}

namespace ContentKit.Tests.Verifying;

/// <summary>One thing that went wrong on the way to a partner.</summary>
/// <param name="Changes">The files that are different; null bytes for one that is gone.</param>
internal sealed record Mutation(string Name, IReadOnlyDictionary<string, byte[]?> Changes)
{
    private static readonly string[] Added = ["feed/v1/items/en/added.json", "feed/v1/added.json", "exports/mine/v1/added.json", "fhir/r4/en/added.json", "infobutton/added.xml"];

    /// <summary>Each differs from the whole publish in one byte or one file.</summary>
    public static IEnumerable<Mutation> Random(MemoryPlace whole, int count, int seed)
    {
        var random = new Random(seed);
        var paths = whole.List().ToArray();
        for (var i = 0; i < count; i++)
        {
            // Every third time one of the few files on which everything else stands.
            var path = i % 3 == 0 ? new[] { "manifest.json", "manifest.json.jws", "jwks.json" }[random.Next(3)] : paths[random.Next(paths.Length)];
            yield return Make(whole, path, paths[random.Next(paths.Length)], random);
        }
    }

    public MemoryPlace ApplyTo(MemoryPlace whole) => Changes.Aggregate(whole, (place, change) => place.With(change.Key, change.Value));

    private static Mutation Make(MemoryPlace whole, string path, string other, Random random)
    {
        var bytes = whole.Files[path];
        var place = random.Next(bytes.Length);
        switch (random.Next(6))
        {
            case 0:
                return new Mutation($"{path} is deleted", One(path, null));
            case 1:
                var added = Added[random.Next(Added.Length)];
                return new Mutation($"{added} is added", One(added, "{}"u8.ToArray()));
            case 2:
                return new Mutation($"{path} ends after {place} bytes", One(path, bytes[..place]));
            case 3 when !bytes.AsSpan().SequenceEqual(whole.Files[other]):
                return new Mutation($"{path} and {other} are exchanged", new Dictionary<string, byte[]?> { [path] = whole.Files[other], [other] = bytes });
            default:
                var changed = (byte[])bytes.Clone();
                changed[place] ^= (byte)random.Next(1, 256);
                return new Mutation($"byte {place} of {path} is {changed[place]}", One(path, changed));
        }
    }

    private static Dictionary<string, byte[]?> One(string path, byte[]? bytes) => new() { [path] = bytes };
}

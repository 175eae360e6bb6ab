using System.Collections.Immutable;
using System.Text.Json;

namespace ContentKit.Feeds.Compatibility;

/// <summary>Tells what a new version of the contract means for partners that read the old one. They only read, so a promise may become stricter, but never weaker.</summary>
public static class ContractComparer
{
    /// <summary>By file, then member.</summary>
    /// <param name="old">The schemas that partners know, by file name.</param>
    /// <param name="current">The schemas of today.</param>
    public static ImmutableArray<ContractChange> Compare(IReadOnlyDictionary<string, JsonElement> old, IReadOnlyDictionary<string, JsonElement> current)
    {
        var found = new List<ContractChange>();
        foreach (var (name, schema) in old)
            if (current.TryGetValue(name, out var other))
                new SchemaComparer(name, schema, other, found).Compare();
            else
                found.Add(new ContractChange(name, "", true, "The file is no longer published."));
        found.AddRange(current.Keys.Where(name => !old.ContainsKey(name)).Select(name => new ContractChange(name, "", false, "The file is new.")));
        return [.. found.OrderBy(change => change.Schema, StringComparer.Ordinal).ThenBy(change => change.Path, StringComparer.Ordinal).ThenBy(change => change.Message, StringComparer.Ordinal)];
    }
}

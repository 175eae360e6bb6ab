using System.Collections.Immutable;
using System.Text;
using ContentKit.Schemas;
using ContentKit.Schemas.Loading;
using ContentKit.Text;

namespace ContentKit;

/// <summary>The schemas, word lists and default theme that come with the tool.</summary>
public static class BuiltIn
{
    private const string Prefix = "library/";
    private const string FeedFolder = "schemas/feed/v1/";
    private const string ContractPath = "schemas/output/document.schema.json";

    private static readonly Lazy<SchemaNode> LoadedItem = new(() => SchemaLoader.LoadShipped(Read(Prefix + FeedFolder + "item.schema.json", FeedFolder + "item.schema.json")));

    private static readonly Lazy<Dictionary<string, SourceFile>> Shipped = new(() => Schemas.Append(Contract).ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>The rules of contentkit.yml, as JSON Schema.</summary>
    public static SourceFile SettingsSchema => Read("config.schema.json", "config.schema.json");

    /// <summary>The form of schemas/rules/*.yml, as JSON Schema.</summary>
    public static SourceFile WordListSchema => Read("wordlist.schema.json", "wordlist.schema.json");

    /// <summary>The types of content.</summary>
    public static ImmutableArray<SourceFile> Schemas => Files("schemas/", name => !name.Contains('/', StringComparison.Ordinal));

    /// <summary>The types of content whose schemas are those of the tool, to the letter.</summary>
    internal static ImmutableHashSet<string> TypesAsShipped(ImmutableArray<SourceFile> schemas) =>
        [.. schemas.Where(IsShipped).Select(file => Path.GetFileName(file.Path)[..^SchemaSet.Extension.Length])];

    /// <summary>True for the schema of a type, or the contract, that is the tool's to the letter.</summary>
    internal static bool IsShipped(SourceFile schema) => Shipped.Value.TryGetValue(schema.Path, out var own) && own.Text == schema.Text;

    /// <summary>What the published JSON of a leaflet is like.</summary>
    public static SourceFile Contract => Read(Prefix + ContractPath, ContractPath);

    /// <summary>The word lists, which every library has.</summary>
    public static ImmutableArray<SourceFile> WordLists => Files("schemas/rules/");

    /// <summary>What the files of the feed for partners are like.</summary>
    public static ImmutableArray<SourceFile> FeedSchemas => Files(FeedFolder);

    /// <summary>What an item of that feed is like, ready to be held against one.</summary>
    internal static SchemaNode ItemContract => LoadedItem.Value;

    /// <summary>The files below a folder such as "themes/default/", by path.</summary>
    public static ImmutableArray<SourceFile> Files(string folder) => Files(folder, _ => true);

    /// <param name="isWanted">Asked with the path below the folder.</param>
    private static ImmutableArray<SourceFile> Files(string folder, Func<string, bool> isWanted)
    {
        var start = Prefix + folder;
        var names = typeof(BuiltIn).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal) && isWanted(name[start.Length..]));
        return [.. names.Order(StringComparer.Ordinal).Select(name => Read(name, name[Prefix.Length..]))];
    }

    private static SourceFile Read(string resource, string path)
    {
        using var stream = typeof(BuiltIn).Assembly.GetManifestResourceStream(resource)!; // the name comes from the assembly itself
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SourceFile(path, Encoding.UTF8.GetString(bytes));
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using ContentKit.Diagnostics;
using ContentKit.Schemas.Forms;
using ContentKit.Schemas.Loading;
using ContentKit.Text;

namespace ContentKit.Schemas;

/// <summary>The schemas of a library by type of content.</summary>
internal sealed class SchemaSet
{
    public const string Extension = ".schema.json";
    private static readonly Lazy<SchemaNode> LoadedConfig = new(() => LoadOwn("config.schema.json"));
    private static readonly Lazy<SchemaNode> LoadedWordList = new(() => LoadOwn("wordlist.schema.json"));
    private readonly FrozenDictionary<string, TypeSchema> _byType;

    private SchemaSet(ImmutableArray<TypeSchema> all, ImmutableArray<string> broken)
    {
        (All, Broken) = (all, broken);
        _byType = all.ToFrozenDictionary(schema => schema.Type, StringComparer.Ordinal);
    }

    /// <summary>The rules of contentkit.yml, which come with ContentKit.</summary>
    public static SchemaNode Config => LoadedConfig.Value;

    /// <summary>The form of schemas/rules/*.yml.</summary>
    public static SchemaNode WordList => LoadedWordList.Value;

    /// <summary>Sorted by type.</summary>
    public ImmutableArray<TypeSchema> All { get; }

    /// <summary>The types whose schemas have errors, sorted. Their pages cannot be checked, but their type is not unknown.</summary>
    public ImmutableArray<string> Broken { get; }

    public TypeSchema? Find(string type) => _byType.GetValueOrDefault(type);

    /// <param name="isShipped">True for files that are those of the tool, to the letter; null when none is.</param>
    public static SchemaSet Load(IEnumerable<SourceFile> files, DiagnosticBag bag, Predicate<SourceFile>? isShipped = null)
    {
        var loaded = new SortedList<string, TypeSchema?>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
            var type = name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : "";
            if (!SlugForm.IsSlug(type))
                bag.Report(SchemaErrors.WrongFileName, file.At(0, 0), $"'{name}' is not the name of a schema.");
            else if (loaded.ContainsKey(type))
                bag.Report(SchemaErrors.WrongFileName, file.At(0, 0), $"There is a second schema for the type '{type}'.");
            else
                loaded.Add(type, (isShipped?.Invoke(file) == true ? SchemaLoader.LoadShipped(file) : SchemaLoader.Load(file, bag)) is { } root ? new TypeSchema(type, file, root) : null);
        }
        return new SchemaSet([.. loaded.Values.OfType<TypeSchema>()], [.. loaded.Where(pair => pair.Value is null).Select(pair => pair.Key)]);
    }

    private static SchemaNode LoadOwn(string name)
    {
        using var stream = typeof(SchemaSet).Assembly.GetManifestResourceStream(name) ?? throw new UnreachableException();
        using var reader = new StreamReader(stream);
        return SchemaLoader.LoadShipped(new SourceFile(name, reader.ReadToEnd()));
    }
}

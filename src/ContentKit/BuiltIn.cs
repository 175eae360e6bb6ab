using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit;

/// <summary>The schemas and the default theme that come with the tool, for libraries that have none of their own and for 'init'.</summary>
public static class BuiltIn
{
    private const string Prefix = "library/";
    private const string SettingsSchemaName = "config.schema.json";

    /// <summary>The rules of contentkit.yml, as JSON Schema.</summary>
    public static SourceFile SettingsSchema => Read(SettingsSchemaName, SettingsSchemaName);

    /// <summary>The files below a folder such as "themes/default/", by path.</summary>
    public static ImmutableArray<SourceFile> Files(string folder)
    {
        var names = typeof(BuiltIn).Assembly.GetManifestResourceNames();
        return [.. names.Where(name => name.StartsWith(Prefix + folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => Read(name, name[Prefix.Length..]))];
    }

    private static SourceFile Read(string resource, string path)
    {
        using var stream = typeof(BuiltIn).Assembly.GetManifestResourceStream(resource);
        using var reader = new StreamReader(stream!); // the name comes from the assembly itself
        return new SourceFile(path, reader.ReadToEnd());
    }
}

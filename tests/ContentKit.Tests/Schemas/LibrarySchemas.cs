using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Schemas;

/// <summary>The schemas that come with ContentKit, read from the repository.</summary>
internal static class LibrarySchemas
{
    private static readonly Lazy<SchemaSet> Loaded = new(Load);

    public static SchemaNode Aftercare => Root("aftercare");

    public static SchemaNode Preparation => Root("preparation");

    public static IEnumerable<(string Type, SchemaNode Root)> All =>
        Loaded.Value.All.Select(schema => (schema.Type, schema.Root)).Append(("config", SchemaSet.Config));

    private static SchemaNode Root(string type) => Loaded.Value.Find(type)?.Root ?? throw new InvalidOperationException(type);

    private static SchemaSet Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContentKit.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        var files = Directory.GetFiles(Path.Combine(folder.FullName, "schemas"), "*.schema.json")
            .Select(path => new SourceFile($"schemas/{Path.GetFileName(path)}", File.ReadAllText(path)));
        var bag = new DiagnosticBag();
        var set = SchemaSet.Load(files, bag);
        Assert.Empty(bag.ToImmutable().Select(problem => $"{problem.Location.File.Path}:{problem.Location.Start.Line}: {problem.Message}"));
        return set;
    }
}

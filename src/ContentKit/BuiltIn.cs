using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit;

/// <summary>The schemas and the default theme that come with the tool, for libraries that have none of their own and for 'init'.</summary>
public static class BuiltIn
{
    private const string Prefix = "library/";

    /// <summary>The files below a folder such as "themes/default/", by path.</summary>
    public static ImmutableArray<SourceFile> Files(string folder)
    {
        var assembly = typeof(BuiltIn).Assembly;
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(Prefix + folder, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name);
            using var reader = new StreamReader(stream!); // the name comes from the assembly itself
            files.Add(new SourceFile(name[Prefix.Length..], reader.ReadToEnd()));
        }
        return files.ToImmutable();
    }
}

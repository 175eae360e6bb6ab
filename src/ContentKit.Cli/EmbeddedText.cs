using System.Collections.Immutable;

namespace ContentKit.Cli;

/// <summary>The texts that come with the tool.</summary>
internal static class EmbeddedText
{
    /// <summary>By path below a folder such as "init/", with '/' between folders.</summary>
    public static ImmutableSortedDictionary<string, string> Below(string folder)
    {
        var assembly = typeof(EmbeddedText).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(resource => resource.Path[folder.Length..], resource => Read(resource.Name), StringComparer.Ordinal);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!); // the name comes from the assembly itself
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

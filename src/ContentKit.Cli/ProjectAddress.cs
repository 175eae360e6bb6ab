using ContentKit.Diagnostics;

namespace ContentKit.Cli;

/// <summary>Where the project lives on the web. A fork changes it here, and in action.yml.</summary>
internal static class ProjectAddress
{
    public const string Home = "https://github.com/contentkit/contentkit";

    private const string Docs = Home + "/blob/main/docs/";

    /// <summary>The entry of one kind of problem in the reference.</summary>
    public static string HelpFor(Descriptor kind) => $"{Docs}diagnostics.md#{Anchor(kind)}";

    /// <summary>As Markdown viewers make it from the heading.</summary>
    private static string Anchor(Descriptor kind) => $"{kind.Id.ToLowerInvariant()}-{kind.Name}";
}

using ContentKit.Diagnostics;
using ContentKit.Rules;
using ContentKit.Rules.WordLists;

namespace ContentKit.Cli;

/// <summary>Where the project lives on the web. A fork changes it here, and in docs/reports.md.</summary>
internal static class ProjectAddress
{
    public const string Home = "https://github.com/contentkit/contentkit";

    private const string Docs = Home + "/blob/main/docs/";

    /// <summary>The rules for words have pages of their own.</summary>
    private static readonly HashSet<string> Rules =
        [.. RuleLibrary.Load([], BuiltIn.Files(WordListReader.Folder), new DiagnosticBag()).Select(rule => rule.Descriptor.Id)];

    /// <summary>What the docs say about one kind of problem.</summary>
    public static string HelpFor(Descriptor kind) => Rules.Contains(kind.Id) ? $"{Docs}rules/{kind.Id}.md" : $"{Docs}diagnostics.md#{Anchor(kind)}";

    /// <summary>As Markdown viewers make it from the heading.</summary>
    private static string Anchor(Descriptor kind) => $"{kind.Id.ToLowerInvariant()}-{kind.Name}";
}

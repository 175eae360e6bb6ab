using System.Collections.Immutable;
using ContentKit.Rules;
using ContentKit.Sites.Reviews;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>What contentkit.yml says of the library.</summary>
public sealed record Settings(SourceFile Source)
{
    public string Title { get; init; } = "Patient leaflets";

    public string? Url { get; init; }

    public string Language { get; init; } = "en";

    public string Theme { get; init; } = "default";

    /// <summary>Where the theme's name is written, for messages.</summary>
    public Location ThemeLocation { get; init; } = Source.At(0, 0);

    /// <summary>The name of a picture in assets/; null for a library without one.</summary>
    public string? Logo { get; init; }

    public Location LogoLocation { get; init; } = Source.At(0, 0);

    /// <summary>The library's own colours, by their names in the theme.</summary>
    public ImmutableArray<Entry> Colors { get; init; } = [];

    /// <summary>Whom readers of the library can ask; null when the library names nobody.</summary>
    public Contact? Contact { get; init; }

    public ReviewPolicy Review { get; init; } = new();

    /// <summary>Which feeds there are besides that of the whole library.</summary>
    public NewsSettings Feeds { get; init; } = new(false, false, null);

    public FeedSettings Feed { get; init; } = new();

    public ImmutableArray<ExportSettings> Exports { get; init; } = [];

    public string Output { get; init; } = "output";

    /// <summary>Fields for pages that do not have them.</summary>
    public ImmutableArray<Entry> Defaults { get; init; } = [];

    /// <summary>Fields for the pages below a folder, the deepest folder first.</summary>
    public ImmutableArray<FolderDefaults> Folders { get; init; } = [];

    public ImmutableDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> EmergencyNumbers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Which rules run, and how serious they are.</summary>
    public RuleSettings Rules { get; init; } = new(null, Source.At(0, 0));

    /// <summary>What all pages have in a field unless they say otherwise; null when the library does not say.</summary>
    internal string? DefaultOf(string field) => Defaults.FirstOrDefault(entry => entry.Name == field).Value is { Kind: NodeKind.Scalar } value ? value.Text : null;

    /// <summary>The defaults for one page, those of its folders first; a name may come more than once, and the first counts.</summary>
    public IEnumerable<Entry> DefaultsFor(string path) =>
        Folders.Where(folder => path.StartsWith(folder.Path + "/", StringComparison.Ordinal)).SelectMany(folder => folder.Fields).Concat(Defaults);
}

using System.Collections.Immutable;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>What rules see of a page: its words with their places, and whom it is for. It may have errors of other kinds.</summary>
internal sealed record RulePage(SourceFile Source, ImmutableArray<Block> Blocks)
{
    private readonly Lazy<string> _allText = new(() => string.Join('\n', Blocks.Select(block => block.Text)), LazyThreadSafetyMode.None);

    /// <summary>As the author wrote them, with the defaults of the library; empty for a fragment.</summary>
    public required Node Fields { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>ISO 3166-1 alpha-2; empty when the page names none.</summary>
    public required string Region { get; init; }

    /// <summary>The number for a medical emergency in the region, or null.</summary>
    public string? EmergencyNumber { get; init; }

    public bool IsFragment { get; init; }

    /// <summary>True where no block is spared a pattern by a quick look: tests hold both ways against each other.</summary>
    public bool LooksEverywhere { get; init; }

    /// <summary>The groups that hold a timing, with their paths: "care[0].timing".</summary>
    public ImmutableArray<(string Path, Node Group)> Timings { get; init; } = [];

    /// <summary>The texts of all blocks one after the other: one look tells most rules that a page has nothing for them.</summary>
    public string AllText => _allText.Value;

    /// <summary>The first line of the file, for what is missing on the whole page.</summary>
    public Location Top => Source.At(0, Math.Min(3, Source.Text.Length));
}

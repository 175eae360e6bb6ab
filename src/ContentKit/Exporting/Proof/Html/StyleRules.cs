using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>
/// The rules of a page's style sheets that hide or move what they match. Only the last part of a selector is compared, in every medium:
/// a rule that might hide an element counts as one that does.
/// </summary>
internal sealed partial class StyleRules
{
    private const int MaximumVariants = 2000;

    private readonly SelectorIndex _hiding = new(), _speaking = new();
    private readonly (StyleEffects Effect, SelectorIndex Selectors)[] _others =
        [.. new[] { StyleEffects.Clips, StyleEffects.Scrolls, StyleEffects.Low, StyleEffects.OneLine, StyleEffects.Shuts }.Select(effect => (effect, new SelectorIndex()))];

    public StyleRules(params IEnumerable<string> sheets)
    {
        var read = sheets.Select(css => new StyleSheet(css)).ToList();
        var blocks = read.SelectMany(sheet => sheet.Blocks).ToList();
        var variables = blocks.SelectMany(block => Variable().Matches(block.Declarations)).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct().ToList();
        Obstacle = read.Select(sheet => sheet.Obstacle).FirstOrDefault(obstacle => obstacle is not null);
        foreach (var (selectors, generated, declarations) in blocks)
        {
            if (selectors.Count + generated.Count == 0)
                continue;
            var variants = Variants(declarations, variables).ToList();
            if (selectors.Count > 0)
                Add(selectors, variants.Aggregate(StyleEffects.None, (effects, variant) => effects | HidingStyles.Of(variant)));
            if (variants.Exists(HidingStyles.Speaks))
                foreach (var selector in selectors.Concat(generated))
                    _speaking.Add(new Selector(selector));
        }
    }

    /// <summary>What makes it impossible to tell what the style sheets do, in words; null when nothing does.</summary>
    public string? Obstacle { get; }

    /// <summary>Why the element is hidden, in words; null when no rule matches it.</summary>
    public string? Hides(HtmlReader tag) => _hiding.First(tag) is { } selector ? $"in an element that the style sheet hides or moves ('{selector}')"
        : _speaking.First(tag) is { } speaker ? $"in an element to which the style sheet adds letters or digits ('{speaker}')" : null;

    /// <summary>What all rules together do to the element, apart from hiding it outright.</summary>
    public StyleEffects EffectsOn(HtmlReader tag)
    {
        var effects = StyleEffects.None;
        foreach (var (effect, selectors) in _others)
            if (!selectors.IsEmpty && selectors.First(tag) is not null)
                effects |= effect;
        return effects;
    }

    private void Add(List<string> selectors, StyleEffects effects)
    {
        if (effects.HasFlag(StyleEffects.Hides))
            selectors.ForEach(selector => _hiding.Add(new Selector(selector)));
        foreach (var (effect, index) in _others)
            if (effects.HasFlag(effect))
                selectors.ForEach(selector => index.Add(new Selector(selector)));
    }

    /// <summary>Each declaration as it stands, and with every value that its variables have anywhere, until none is left.</summary>
    private static IEnumerable<string> Variants(string declarations, List<(string Name, string Value)> variables)
    {
        foreach (var declaration in declarations.Split(';'))
        {
            var (waiting, seen) = (new Stack<string>([declaration]), new HashSet<string>(StringComparer.Ordinal));
            while (waiting.TryPop(out var variant))
            {
                if (!seen.Add(variant))
                    continue;
                yield return seen.Count < MaximumVariants ? variant : "display: none"; // nobody can tell what so many variables do
                if (seen.Count >= MaximumVariants)
                    break;
                if (Use().Match(variant) is not { Success: true } use)
                    continue;
                foreach (var (name, value) in variables)
                    if (name == use.Groups[1].Value)
                        waiting.Push(variant.Replace(use.Value, value, StringComparison.Ordinal));
                if (use.Groups[2].Success)
                    waiting.Push(variant.Replace(use.Value, use.Groups[2].Value, StringComparison.Ordinal));
            }
        }
    }

    [GeneratedRegex(@"(?<![\w-])(--[\w-]+)\s*:([^;]*)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Use();
}

using YamlDotNet.RepresentationModel;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>The furniture of the default theme in one language.</summary>
internal sealed class ThemeWords(string language)
{
    private readonly Dictionary<string, string> _words = SourceLeaflet.Yaml(File.ReadAllText(Repository.PathOf("themes", "default", $"strings.{language}.yml"))).Children
        .ToDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => ((YamlScalarNode)entry.Value).Value!);

    public string this[string key] => _words[key];

    public bool AreFurniture(string text) => _words.ContainsValue(text);

    /// <summary>True when a block says the claim, alone or behind a label; a timing needs its label.</summary>
    public bool Says(IReadOnlyList<Block> blocks, int at, Claim claim)
    {
        var block = blocks[at].Text;
        if ((claim.Parts.Length == 0 || at > 0 && blocks[at - 1].Text == this["timing"]) && claim.IsSaidBy(block))
            return true;
        foreach (var label in _words.Values)
            if (block.StartsWith(label + " ", StringComparison.Ordinal) && claim.IsSaidBy(block[(label.Length + 1)..]))
                return true;
        return false;
    }

    public bool BeginWithLabel(string text) => _words.Values.Any(label => label.EndsWith(':') && text.StartsWith(label, StringComparison.Ordinal));

    /// <summary>The sentence that a tier begins with.</summary>
    public string LeadIn(string tier, string? contact) =>
        (contact is not null && _words.TryGetValue($"tier_{tier}_heading_contact", out var words) ? words.Replace("{contact}", contact, StringComparison.Ordinal) : _words[$"tier_{tier}_heading"])
            .Replace("{emergency_number}", "911", StringComparison.Ordinal);
}

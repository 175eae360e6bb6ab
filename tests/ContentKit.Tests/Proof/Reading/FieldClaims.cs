using Xunit;
using YamlDotNet.RepresentationModel;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Lists what the fields of a leaflet say, in the order in which a reader must meet it.</summary>
internal sealed class FieldClaims(SourceLeaflet leaflet)
{
    private static readonly Dictionary<string, string[]> Parts = new()
    {
        ["care"] = ["title", "text", "timing", "supplies", "caution", "why"],
        ["avoid"] = ["text", "timing", "why"],
        ["warnings"] = ["hazard", "consequence", "avoid"],
        ["expect"] = ["what", "when"],
        ["medicines"] = ["name", "dose", "route", "timing", "max", "note", "instruction"],
        ["followUp"] = ["with", "when", "text"],
        ["schedule"] = ["when", "text"],
        ["fasting"] = ["what", "until"],
        ["stop"] = ["text", "why"],
        ["questions"] = [],
        ["bring"] = [],
        ["onTheDay"] = [],
    };

    private static readonly string[] Texts = ["title", "description", "summary", "disclaimer"];

    /// <summary>Fields that are not told to patients as text; a field that is in no list here fails the test.</summary>
    private static readonly string[] Others =
    [
        "type", "id", "alternateNames", "language", "region", "audience", "specialties", "keywords", "about", "codes", "status", "version", "changes", "published", "modified",
        "review", "urgency", "sources", "related", "replaces", "replacedBy", "withdrawal", "translation", "owner", "license", "copyright", "publisher",
    ];

    public IEnumerable<Claim> All()
    {
        foreach (var (key, value) in leaflet.Fields.Children.Select(entry => (((YamlScalarNode)entry.Key).Value!, entry.Value)))
        {
            var claims = Texts.Contains(key) ? Of(key, key, value)
                : Parts.TryGetValue(key, out var parts) ? value is YamlSequenceNode list ? Items(key, list, parts) : Group(key, key, (YamlMappingNode)value, parts)
                : Others.Contains(key) ? [] : throw new InvalidDataException($"This test does not know the field '{key}'.");
            foreach (var claim in claims)
                yield return claim;
        }
    }

    /// <summary>The conditions of a tier, and what stands around them.</summary>
    public (string? Contact, string? Heading, Claim[] When, string? Note)? Tier(string tier)
    {
        var path = "urgency." + tier;
        if (!((YamlMappingNode)leaflet.Fields["urgency"]).Children.TryGetValue(tier, out var node))
            return null;
        if (node is YamlSequenceNode bare)
            return (null, null, [.. Items(path, bare, [], path + ".when")], null);
        var members = ((YamlMappingNode)node).Children;
        string? Member(string name) => members.TryGetValue(name, out var value) ? InlineWords.Of(Raw(value)) : null;
        return (Member("contact"), Member("heading"), [.. Items(path, (YamlSequenceNode)members["when"], [], path + ".when")], Member("note"));
    }

    private static IEnumerable<Claim> Items(string group, YamlSequenceNode list, string[] parts, string? path = null) =>
        list.Children.SelectMany((item, i) => item is YamlMappingNode members ? Group(group, $"{path ?? group}[{i}]", members, parts)
            : Of(group, parts.Length == 0 ? $"{path ?? group}[{i}]" : $"{path ?? group}[{i}].{parts[0]}", item));

    private static IEnumerable<Claim> Group(string group, string path, YamlMappingNode members, string[] parts)
    {
        Assert.Empty(members.Children.Keys.Select(key => ((YamlScalarNode)key).Value!).Except(parts));
        return parts.Where(part => members.Children.ContainsKey(part)).SelectMany(part => Of(group, $"{path}.{part}", members.Children[part]));
    }

    private static IEnumerable<Claim> Of(string group, string path, YamlNode value) => value switch
    {
        YamlSequenceNode list => Items(group, list, [], path),
        YamlMappingNode timing => [Timing(group, path, timing)],
        _ => [new Claim(group, path, InlineWords.Of(Raw(value)), Raw(value))],
    };

    private static Claim Timing(string group, string path, YamlMappingNode timing)
    {
        string[] names = ["for", "every", "during", "limit"];
        var parts = names.Where(name => timing.Children.ContainsKey(name)).Select(name => InlineWords.Of(Raw(timing.Children[name]))).ToArray();
        return new Claim(group, path, "", "") { Parts = parts.Length > 0 ? parts : [""] };
    }

    private static string Raw(YamlNode value) => SourceLeaflet.Fill(((YamlScalarNode)value).Value!.Trim());
}

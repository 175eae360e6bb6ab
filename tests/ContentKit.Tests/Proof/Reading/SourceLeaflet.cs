using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>A leaflet's file, read without any code of the product.</summary>
internal sealed partial class SourceLeaflet
{
    public SourceLeaflet(string path, string content)
    {
        var text = File.ReadAllText(path);
        var parts = text.Split("\n---\n", 2);
        Fields = Yaml(parts[0][4..]);
        Body = parts[1];
        var name = Path.GetFileNameWithoutExtension(path).Split('.');
        Language = Text("language") ?? (name.Length > 1 ? name[^1] : "en");
        Id = Text("id") ?? name[0];
        Fragments = Path.Combine(content, "_fragments");
    }

    public YamlMappingNode Fields { get; }

    public string Body { get; }

    public string Id { get; }

    public string Language { get; }

    private string Fragments { get; }

    public string? Text(string field) => Fields.Children.TryGetValue(field, out var node) ? ((YamlScalarNode)node).Value : null;

    /// <summary>The values of the sample library, typed here a second time.</summary>
    public static string Fill(string text) => Variable().Replace(text, match => match.Groups[1].Value switch
    {
        "emergency.number" => "911",
        "nurse.line" => "555-0142",
        "library.name" => "Harbor Sample Leaflets",
        _ => throw new InvalidDataException(match.Value),
    });

    public string Fragment(string name)
    {
        var own = Path.Combine(Fragments, $"{name}.{Language}.md");
        return File.ReadAllText(File.Exists(own) ? own : Path.Combine(Fragments, name + ".md"));
    }

    public static YamlMappingNode Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"\{\{\s*([\w.]+)\s*\}\}")]
    private static partial Regex Variable();
}

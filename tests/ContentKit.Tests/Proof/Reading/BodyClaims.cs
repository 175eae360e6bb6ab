using System.Text.RegularExpressions;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Cuts a body into headings, paragraphs, items and cells by its lines alone.</summary>
internal sealed partial class BodyClaims(SourceLeaflet leaflet)
{
    private readonly List<Claim> _claims = [];
    private string _open = "";

    public List<Claim> All()
    {
        Read(leaflet.Body);
        return _claims;
    }

    private void Read(string text)
    {
        foreach (var line in text.Split('\n'))
            Line(line);
        Flush();
    }

    private void Line(string line)
    {
        var mark = Mark().Match(line);
        if (Include().Match(line) is { Success: true } include)
        {
            Flush();
            Read(leaflet.Fragment(include.Groups[1].Value));
        }
        else if (line.Trim().Length == 0 || line.StartsWith(":::", StringComparison.Ordinal))
            Flush();
        else if (line.StartsWith('|'))
            Row(line);
        else if (mark.Success)
        {
            Flush();
            _open = line[mark.Length..];
        }
        else
            _open += " " + line.Trim();
    }

    private void Row(string line)
    {
        Flush();
        if (!line.Trim('|', '-', ' ', ':').Equals("", StringComparison.Ordinal))
            foreach (var cell in line.Trim().Trim('|').Split('|'))
                Add(cell, "cell");
    }

    private void Flush()
    {
        Add(_open, "body");
        _open = "";
    }

    private void Add(string markdown, string group)
    {
        var words = InlineWords.Of(SourceLeaflet.Fill(markdown));
        if (words.Length > 0)
            _claims.Add(new Claim(group, "body", words, ""));
    }

    [GeneratedRegex(@"^\s*(?:#+|-|\d+\.)\s+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^::: include (\S+)")]
    private static partial Regex Include();
}

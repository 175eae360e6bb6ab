using System.Text;
using ContentKit.Text;

namespace ContentKit.Tests.Cases;

/// <summary>A test that a writer can read: a sentence, then files ("-- path --"), then what must come out ("-- expect path --").</summary>
internal sealed record CaseFile(string Title, List<(string Name, string Text)> Sections)
{
    private const string Expect = "expect ";

    public IEnumerable<SourceFile> Inputs => Sections.Where(section => !section.Name.StartsWith(Expect, StringComparison.Ordinal))
        .Select(section => new SourceFile(section.Name, section.Text));

    public IEnumerable<(string Name, string Text)> Expectations => Sections.Where(section => section.Name.StartsWith(Expect, StringComparison.Ordinal))
        .Select(section => (section.Name[Expect.Length..], section.Text));

    public static CaseFile Parse(string text)
    {
        var title = new StringBuilder();
        var sections = new List<(string Name, StringBuilder Text)>();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
                sections.Add((line[3..^3], new StringBuilder()));
            else
                (sections.Count == 0 ? title : sections[^1].Text).Append(line).Append('\n');
        }
        return new CaseFile(title.ToString(), [.. sections.Select(section => (section.Name, section.Text.ToString()))]);
    }

    public CaseFile With(string name, string text) =>
        this with { Sections = [.. Sections.Select(section => section.Name == Expect + name ? (section.Name, text) : section)] };

    public override string ToString() => Title + string.Concat(Sections.Select(section => $"-- {section.Name} --\n{section.Text}"));
}

using System.Collections.Immutable;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Proof;

/// <summary>One change to the default theme, from a file: what is true, then edits, then what must be reported.</summary>
internal sealed record MutantCase(string Sentence, ImmutableArray<SourceFile> Theme, ImmutableArray<string> Expected)
{
    private const string Folder = "themes/default/";

    public static MutantCase Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var files = BuiltIn.Files(Folder).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var expected = ImmutableArray<string>.Empty;
        var (find, name) = ("", "");
        foreach (var (title, text) in Sections(lines))
        {
            var words = title.Split(' ');
            name = words.Length > 1 ? Folder + words[1] : name;
            switch (words[0])
            {
                case "find":
                    find = text.TrimEnd('\n');
                    Assert.True(files.ContainsKey(name) && files[name].Contains(find, StringComparison.Ordinal), $"{Path.GetFileName(path)}: {name} does not hold the text to replace.");
                    break;
                case "replace":
                    files[name] = files[name].Replace(find, text.TrimEnd('\n'), StringComparison.Ordinal);
                    break;
                case "file":
                    files[name] = text;
                    break;
                case "append":
                    files[name] += text;
                    break;
                case "prepend":
                    files[name] = text + files[name];
                    break;
                case "expect":
                    expected = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
                    break;
                default:
                    throw new InvalidDataException($"{path}: unknown section '{title}'.");
            }
        }
        return new MutantCase(lines[0], [.. files.Select(file => new SourceFile(file.Key, file.Value))], expected);
    }

    private static IEnumerable<(string Title, string Text)> Sections(string[] lines)
    {
        for (var at = 1; at < lines.Length;)
        {
            Assert.StartsWith("-- ", lines[at], StringComparison.Ordinal);
            var end = Array.FindIndex(lines, at + 1, line => line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal));
            end = end < 0 ? lines.Length : end;
            yield return (lines[at][3..^3], string.Concat(lines[(at + 1)..end].Select(line => line + "\n")));
            at = end;
        }
    }
}

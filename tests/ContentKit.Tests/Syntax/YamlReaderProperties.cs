using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

public sealed class YamlReaderProperties
{
    private static readonly string[] Pieces =
    [
        "a", "b: ", ": ", "- ", "\n", "\n  ", "\n- ", "\n  - ", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "|-\n  ", ">+\n ", "#", " # ", "&a ", "*a", "!t ", "? ", "---\n", "...\n", "%", "@", "`", "\\", "\\n", "\\x", "\\u12",
        "\t", " ", "~", "null", "é", "\U0001F600", "''", "\"\"", "<<: ", "=", "0112", "1e5", "yes",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency((4, Pick.Of(Pieces)), (1, Gen.Char[' ', '~'].Select(c => c.ToString()))).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_text_gives_fields_or_an_error_inside_of_it() => Texts.Sample(text =>
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("page.md", "---\n" + text + "\n---\n");
        var node = YamlReader.Read(file, new TextSpan(4, text.Length), bag);
        foreach (var problem in bag.ToImmutable())
            Assert.InRange(problem.Location.Span.Start, 0, file.Text.Length - problem.Location.Span.Length);
        if (node is not null)
            AssertInside(node, file);
        else if (!bag.HasErrors)
            Assert.True(IsSilent(text), System.Text.Json.JsonSerializer.Serialize(text));
    }, iter: 20_000, threads: 1);

    /// <summary>Nothing but comments, white space and marks of empty documents.</summary>
    private static bool IsSilent(string text) => text.Split('\n').All(line => line.Trim() is "" or "..." or "---" || line.TrimStart()[0] is '#' or '%' || line.Trim().StartsWith("---", StringComparison.Ordinal));

    private static void AssertInside(Node node, SourceFile file)
    {
        Assert.InRange(node.Location.Span.Start, 0, file.Text.Length);
        Assert.InRange(node.Location.Span.End, node.Location.Span.Start, file.Text.Length);
        foreach (var child in node.Items.Concat(node.Entries.SelectMany(entry => new[] { entry.Key, entry.Value })))
            AssertInside(child, file);
    }
}

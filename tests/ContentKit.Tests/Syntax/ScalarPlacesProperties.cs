using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

/// <summary>Every character of a value leads back to the character that the author typed for it.</summary>
public sealed class ScalarPlacesProperties
{
    private static readonly Gen<string> Words = Gen.Char["abcxyzABC0189éñ€"].Array[1, 8].Select(characters => new string(characters));

    private static readonly Gen<string[]> Lines = Words.Array[1, 6].Select(words => string.Join(' ', words)).Array[1, 4];

    [Fact]
    public void Of_a_plain_scalar() => Lines.Sample(lines => AssertPlaces("a: " + string.Join("\n   ", lines) + "\nb: x\n", false), iter: 3000, threads: 1);

    [Fact]
    public void Of_a_single_quoted_scalar() =>
        Lines.Sample(lines => AssertPlaces("a: '" + string.Join("\n   ", lines.Select(line => line.Replace("a", "''", StringComparison.Ordinal))) + "'\n", false), iter: 3000, threads: 1);

    [Fact]
    public void Of_a_double_quoted_scalar() => Lines.Sample(lines => AssertPlaces("a: \"" + string.Join("\n   ", lines.Select(Escape)) + "\"\n", true), iter: 3000, threads: 1);

    [Fact]
    public void Of_a_folded_block() => Lines.Sample(lines => AssertPlaces("a: >\n  " + string.Join("\n  ", lines) + "\nb: x\n", false), iter: 3000, threads: 1);

    [Fact]
    public void Of_a_literal_block() => Lines.Sample(lines => AssertPlaces("a: |-\n    " + string.Join("\n    ", lines) + "\nb: x\n", false), iter: 3000, threads: 1);

    [Fact]
    public void Of_an_item_of_a_list() => Lines.Sample(lines => AssertPlaces("a:\n  - " + string.Join("\n    ", lines) + "\n  - x\n", false), iter: 3000, threads: 1);

    /// <summary>Some letters are typed as escapes of several kinds.</summary>
    private static string Escape(string line) => line.Replace("a", "\\\"", StringComparison.Ordinal).Replace("b", "\\\\", StringComparison.Ordinal)
        .Replace("x", "\\x41", StringComparison.Ordinal).Replace("y", "\\u00e9", StringComparison.Ordinal).Replace("z", "\\t", StringComparison.Ordinal);

    private static void AssertPlaces(string yaml, bool hasEscapes)
    {
        var file = new SourceFile("page.md", "---\n" + yaml + "---\n");
        var value = YamlReader.Read(file, new TextSpan(4, yaml.Length), new DiagnosticBag())!["a"]!;
        var scalar = value.Kind == NodeKind.Sequence ? value.Items[0] : value;
        var last = -1;
        for (var i = 0; i < scalar.Text.TrimEnd('\n').Length; i++)
        {
            var place = scalar.LocationOf(i, 1).Span.Start;
            Assert.True(place > last, $"Character {i} of '{scalar.Text}' is not behind the one before it.\n{yaml}");
            last = place;
            var typed = file.Text[place];
            Assert.True(typed == scalar.Text[i] || char.IsWhiteSpace(scalar.Text[i]) && char.IsWhiteSpace(typed) || hasEscapes && typed == '\\', $"Character {i} of '{scalar.Text}' leads to '{typed}'.\n{yaml}");
        }
    }
}

using ContentKit.Exporting;
using ContentKit.Exporting.Templates;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

public sealed class TextWrapperProperties
{
    private static readonly Gen<string> Words = Gen.Char["abcdefg0189é-.,()"].Array[1, 14].Select(characters => new string(characters));

    private static readonly Gen<string> Lines = Gen.Select(Pick.Of("", "- ", "1. ", "12. ", "  ", "    - ", "   "), Words.Array[0, 30]).Select((start, words) => start + string.Join(' ', words));

    private static readonly Gen<string> Texts = Lines.Array[0, 12].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Only_white_space_changes() => Texts.Sample(text => Assert.Equal(Bare(text), Bare(Wrap(text))), iter: 5000, threads: 1);

    [Fact]
    public void No_line_is_too_long_when_its_words_fit() =>
        Texts.Sample(text => Assert.All(Wrap(text).Split('\n'), line => Assert.InRange(line.Length, 0, TextWrapper.Columns)), iter: 5000, threads: 1);

    [Fact]
    public void A_word_that_does_not_fit_is_not_cut() =>
        Gen.Select(Gen.Int[60, 200], Words).Sample((length, word) => Assert.Contains(new string('x', length), Wrap($"- {word} {new string('x', length)} {word}"), StringComparison.Ordinal), iter: 500, threads: 1);

    [Fact]
    public void Wrapping_twice_changes_no_word() => Texts.Sample(text => Assert.Equal(Bare(text), Bare(Wrap(Wrap(text)))), iter: 2000, threads: 1);

    private static string Wrap(string text)
    {
        var output = new PageText();
        TextWrapper.Wrap(text, output);
        return output.Written.ToString();
    }

    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}

using System.Globalization;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

public class PlainLettersTests
{
    [Theory]
    [InlineData("inyección, niño, pingüino", "inyeccion, nino, pinguino")]
    [InlineData("Ärzte für Łódź", "Arzte fur Łodz")]
    [InlineData("Điều dưỡng", "Đieu duong")]
    [InlineData("Ιατρός й ё", "Ιατρος и е")]
    [InlineData("が", "か")]
    [InlineData("각가", "\u1100\u1161\u11a8\u1100\u1161")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("ß ø 5 µ", "ß ø 5 µ")]
    public void Accents_are_taken_away(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    /// <summary>The letter with its mark in one character and in two is the same letter.</summary>
    [Fact]
    public void A_second_time_takes_nothing_away() =>
        Gen.String[Gen.Char['\u00a0', '\u1fff'], 0, 20].Sample(text => PlainLetters.Of(PlainLetters.Of(text)) == PlainLetters.Of(text)
            && !PlainLetters.Of(text).Any(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark));
}

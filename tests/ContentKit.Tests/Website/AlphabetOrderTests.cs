using ContentKit.Sites;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Website;

public class AlphabetOrderTests
{
    [Theory]
    [InlineData("\"Knee\" care", "KNEE\" CARE", "K")]
    [InlineData("¿knee?", "KNEE?", "K")]
    [InlineData("¿Qué hacer?", "QUE HACER?", "Q")]
    [InlineData("Ángulo", "ANGULO", "A")]
    [InlineData("5 steps", "5 STEPS", "#")]
    [InlineData("", "", "#")]
    public void A_title_stands_where_readers_look_for_it(string title, string key, string letter) =>
        Assert.Equal((key, letter), (AlphabetOrder.KeyOf(title), AlphabetOrder.LetterOf(AlphabetOrder.KeyOf(title))));

    [Fact]
    public void A_combining_accent_does_not_move_a_title() =>
        Gen.String[Gen.Char[' ', '~'], 1, 12].Sample(title => AlphabetOrder.KeyOf(title + '\u0301') == AlphabetOrder.KeyOf(title));
}

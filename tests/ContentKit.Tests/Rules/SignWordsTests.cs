using System.Text.RegularExpressions;
using ContentKit.Rules.Urgency;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Rules;

public partial class SignWordsTests
{
    private static readonly string[] Pieces = ["Foot", "ñandú", "don", "t", "38", "0", ".", ",", "'", "’", " ", "-", "Ω", "٣", "😀", "e\u0301"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[1, 12].Select(pieces => string.Concat(pieces));

    /// <summary>Each word alone between blanks is the same sign.</summary>
    [Fact]
    public void A_sign_is_cut_into_numbers_and_words() =>
        Texts.Sample(text => Assert.True(new SignWords(text).IsSame(new SignWords(string.Join(" ; ", Word.Matches(text).Select(match => match.Value)))), text));

    [Theory]
    [InlineData("Your foot swells.", "foot swell", true)]
    [InlineData("You don’t sleep", "don't sleep", true)]
    [InlineData("fever of 38.5", "fever 38 5", false)]
    [InlineData("left foot", "foot", false)]
    public void Signs_are_the_same_when_their_words_are(string one, string other, bool isSame) => Assert.Equal(isSame, new SignWords(one).IsSame(new SignWords(other)));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)?")]
    private static partial Regex Word { get; }
}

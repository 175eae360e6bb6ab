using System.Diagnostics;
using ContentKit.Schemas.Patterns;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class PatternTests
{
    [Theory]
    [InlineData("^[0-9]{3}$", "999", true)]
    [InlineData("^[0-9]{3}$", "999\n", false)]
    [InlineData("^[0-9]{3}$", "٩٩٩", false)]
    [InlineData("^(ab|cd){2,3}$", "abcd", true)]
    [InlineData("^(?:a|b)?c$", "c", true)]
    [InlineData("b", "abc", true)]
    [InlineData(@"^\u00e9\.[^ ]+$", "é.x", true)]
    [InlineData("^a.c$", "a\u2028c", false)]
    [InlineData("^[]a]$", "a", null)]
    [InlineData("^[a-z0-9]+(-[a-z0-9]+)*$", "knee-care", true)]
    [InlineData("^[a-z0-9]+(-[a-z0-9][a-z]+)*$", "knee-care", true)]
    [InlineData("^(-a+|_b+)*$", "-aa_b", true)]
    public void Matches_the_same_texts_as_every_other_engine(string pattern, string text, bool? expected) =>
        Assert.Equal(expected, PatternCompiler.Compile(pattern)?.IsMatch(text));

    [Theory]
    [InlineData("(a+)+")]
    [InlineData("(a*)*")]
    [InlineData("(a|a)*")]
    [InlineData("(a|ab)+")]
    [InlineData("(a?)*")]
    [InlineData("(|a)*")]
    [InlineData("([a-z]+[0-9]*)+")]
    [InlineData("(-[a-z-]+)*")]
    [InlineData("((a|b+)c?)*")]
    [InlineData("(x+x+)+y")]
    [InlineData("((-a)+-b)*")]
    [InlineData("(a{2,})+")]
    [InlineData("(.a*)+")]
    public void A_repetition_that_can_be_slow_is_refused(string pattern)
    {
        var reader = new PatternReader(pattern);
        reader.Read();
        Assert.True(reader.Problem is { IsSlow: true });
    }

    [Theory]
    [InlineData(@"\w")]
    [InlineData(@"[\s]")]
    [InlineData(@"\bword")]
    [InlineData(@"\p{L}")]
    [InlineData(@"(a)\1")]
    [InlineData("(?=a)")]
    [InlineData("(?i)a")]
    [InlineData("(?<name>a)")]
    [InlineData("a**")]
    [InlineData("a++")]
    [InlineData("*a")]
    [InlineData("^*")]
    [InlineData("a{2")]
    [InlineData("a{3,2}")]
    [InlineData("a{5000}")]
    [InlineData("[z-a]")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[]")]
    [InlineData("[a")]
    [InlineData("a)")]
    [InlineData("a]")]
    [InlineData("\\")]
    [InlineData("")]
    public void What_engines_read_in_different_ways_is_refused(string pattern)
    {
        var reader = new PatternReader(pattern);
        reader.Read();
        Assert.True(reader.Problem is { IsSlow: false });
        Assert.InRange(reader.Problem.Start + reader.Problem.Length, reader.Problem.Start, pattern.Length);
    }

    [Fact]
    public void Long_texts_are_matched_in_little_time()
    {
        var watch = Stopwatch.StartNew();
        var pattern = PatternCompiler.Compile("^([a-z]|[0-9])*a[a-z]*a[a-z]*!$");
        Assert.NotNull(pattern);
        Assert.DoesNotMatch(pattern, new string('a', 20_000));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void No_pattern_makes_the_reader_throw() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char["ab-^$.*+?{}()[]|\\ud012,:="], 0, 12], pattern => { PatternCompiler.Compile(pattern); }, iter: 20_000);
}

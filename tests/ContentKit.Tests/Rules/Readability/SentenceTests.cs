using ContentKit.Rules.Readability;
using Xunit;

namespace ContentKit.Tests.Rules.Readability;

public class SentenceTests
{
    [Theory]
    [InlineData("Rest. Then walk.", "Rest.", "Then walk.")]
    [InlineData("Take it at 8 a.m. with food. Rest", "Take it at 8 a.m. with food.", "Rest")]
    [InlineData("See Dr. Whitfield today! \"Why?\" Ask.", "See Dr. Whitfield today!", "\"Why?\"", "Ask.")]
    [InlineData("Drink juice, e.g. Orange. Wait 1.5 hours.", "Drink juice, e.g. Orange.", "Wait 1.5 hours.")]
    [InlineData("Is it safe? No. Call us.", "Is it safe?", "No.", "Call us.")]
    [InlineData("Use mask No. 5 now.", "Use mask No. 5 now.")]
    [InlineData("Wait... and see.", "Wait... and see.")]
    [InlineData("¿Le duele? ¡Llame ya!", "¿Le duele?", "¡Llame ya!")]
    [InlineData("Es de la Dra. Ruiz. Lave 3 veces.", "Es de la Dra. Ruiz.", "Lave 3 veces.")]
    [InlineData("   ")]
    public void A_text_is_cut_where_a_reader_pauses(string text, params string[] sentences)
    {
        var found = new List<string>();
        var reader = new SentenceReader(text);
        while (reader.Next())
            found.Add(reader.Sentence.ToString());
        Assert.Equal(sentences, found);
    }

    [Theory]
    [InlineData("Call 1-800-222-1222 or 911", "Call", "<1-800-222-1222>", "or", "911")]
    [InlineData("It's 5 mg, 100.4°F", "It's", "5", "<mg>", "100.4", "<F>")]
    [InlineData("L is a letter; 5. L too", "L", "is", "a", "letter", "5", "L", "too")]
    [InlineData("and/or 1/2 follow-up", "and", "or", "1/2", "follow-up")]
    [InlineData("me@example.org, leaflets.example or https://a.example/b?c.", "<me@example.org>", "<leaflets.example>", "or", "<https://a.example/b?c>")]
    [InlineData("the U.S. way, 15-20 min", "the", "U.S", "way", "15-20", "<min>")]
    [InlineData("café e\u0301tude")]
    public void Words_are_told_from_signs(string text, params string[] words)
    {
        var found = new List<string>();
        var reader = new WordReader(text);
        while (reader.Next())
            found.Add(reader.Kind is WordKind.Word or WordKind.Number ? reader.Word.ToString() : $"<{reader.Word}>");
        Assert.Equal(words.Length == 0 ? text.Split(' ') : words, found);
    }

    [Fact]
    public void The_hardest_sentences_are_named_with_their_places()
    {
        var report = Measured.Text("Rest your leg now.\n\nUncomplicated rehabilitation necessitates considerable individual determination.\n\nPut a cold pack on the knee.\n");
        Assert.Equal(["Uncomplicated rehabilitation necessitates considerable individual determination.", "Put a cold pack on the knee."], report.Hardest.Select(sentence => sentence.Text));
        Assert.Equal(3, report.Hardest[0].Place.Start.Line);
    }

    [Fact]
    public void A_short_text_gets_counts_and_no_grade()
    {
        var report = Measured.Text("Rest your leg now.\n");
        Assert.Empty(report.Scores);
        Assert.False(report.Counts.IsEnough);
        Assert.Equal(4, report.Counts.Words);
    }

    [Fact]
    public void Smog_of_few_sentences_says_that_it_is_not_sure()
    {
        var report = Measured.Text(string.Concat(Enumerable.Repeat("Put a cold pack on the knee and rest it for the day.\n\n", 12)));
        Assert.Equal("low confidence: 12 sentences, made for 30", report.Scores.Single(score => score.Formula == "SMOG").Note);
    }
}

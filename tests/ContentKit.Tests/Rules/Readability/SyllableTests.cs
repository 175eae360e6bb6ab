using ContentKit.Rules.Readability;
using Xunit;

namespace ContentKit.Tests.Rules.Readability;

/// <summary>Syllables as a dictionary gives them.</summary>
public class SyllableTests
{
    [Theory]
    [InlineData(1, "the knee rest time times timed wished through breathe heart tongue lungs pain eyes played stayed does shoes aches don't can't aren't you'll friends field suite vague juice")]
    [InlineData(2, "doctor table tables wanted wishes bandage careful something sometimes headache headaches swollen fever diet fluid quiet surgeon patient muscle spasm rhythm poem create")]
    [InlineData(2, "isn't doesn't couldn't ISN'T homeless nosebleed eyelid eating seeing lying safely business useful hundred wound-up knee-deep million vacuum science")]
    [InlineData(3, "medicine hospital infection recover everyone area reaction physician vegetable pacemaker idea violet serious museum alcohol follow-up basically museums scientist influenza")]
    [InlineData(4, "emergency diabetes diarrhea anesthesia thermometer society variety anxiety laboratory automatic mammography recreation")]
    [InlineData(5, "abnormality appendicitis cardiology examination hospitality automatically")]
    public void English_words_have_the_syllables_of_the_dictionary(int syllables, string words) => Check(words, syllables, "en");

    [Theory]
    [InlineData(1, "que muy buey rey pus y sol piel bien guion")]
    [InlineData(2, "búho leer país día ciudad reyes agua tiene fiebre jabón aire causa ahumar seguir lengua")]
    [InlineData(3, "médico guitarra pingüino línea oído diarrea hinchazón héroe ayuda cuídate oíais")]
    [InlineData(4, "cirugía emergencia medicina aéreo")]
    [InlineData(5, "escalofrío")]
    [InlineData(7, "antiinflamatorio")]
    public void Spanish_words_are_divided_by_the_rules_of_the_academy(int syllables, string words) => Check(words, syllables, "es");

    [Theory]
    [InlineData("MRI", 3)]
    [InlineData("MRIs", 3)]
    [InlineData("WHO", 5)]
    [InlineData("CALL", 1)]
    [InlineData("COVID-19", 3)]
    [InlineData("a.m", 2)]
    [InlineData("1,200", 1)]
    public void Short_forms_are_spelled_and_numbers_are_one(string word, int syllables) => Assert.Equal(syllables, Syllables.Count(word, "en"));

    private static void Check(string words, int syllables, string language) =>
        Assert.All(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Equal((word, syllables), (word, Syllables.Count(word, language))));
}

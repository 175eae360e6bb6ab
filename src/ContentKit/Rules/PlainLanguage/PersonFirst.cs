using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds people who are called by their illness: 'a diabetic', 'epileptics'.</summary>
internal sealed partial class PersonFirst : IRule
{
    public Descriptor Descriptor { get; } = new("PLN010", "person-first", Severity.Error)
    {
        Why = "People are more than an illness. Readers who feel labelled stop trusting the leaflet.",
        Fix = "Put the person first: 'a person with diabetes', 'people with epilepsy'.",
        Source = "NHS digital service manual, A to Z of NHS health writing; content standards table c5",
        Bad = "If you are [a diabetic], check your sugar.",
        Good = "If you have diabetes, check your sugar. A diabetic diet can help.",
    };

    public ImmutableArray<string> Languages => ["en"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, person) in page.Find(Pattern, Hints))
            findings.Replace(block, person, WordsFor(person), isSafe: false, $"'{person.Value}' calls people by their illness.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["diabetic", "epileptic"], StringComparison.OrdinalIgnoreCase);

    private static string WordsFor(Match person)
    {
        var illness = person.Value.Contains("diabetic", StringComparison.OrdinalIgnoreCase) ? "diabetes" : "epilepsy";
        var isMany = person.ValueSpan[^1] is 's' or 'S';
        var words = person.Groups["one"].Value.ToLowerInvariant() switch
        {
            "a" or "an" => "a person with ",
            "" => isMany ? "people with " : "person with ",
            var one => one + (isMany ? " people with " : " person with "),
        };
        return (char.IsUpper(person.Value[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words) + illness;
    }

    /// <summary>A noun when it is plural, or when no noun follows: "a diabetic." and "a diabetic should", not "a diabetic diet".</summary>
    [GeneratedRegex(@"(?<![\w-])(?:(?:(?<one>the|these|those|some|many|most|all|other) )?(?:diabetics|epileptics)|(?<one>an?|the|every|each|any|another) (?:diabetic|epileptic)(?![\w-])(?! [a-z])|(?<one>an?|the|every|each|any|another) (?:diabetic|epileptic)(?= (?:and|or|who|whose|with|is|has|should|must|may|can|will|needs?|takes|you|in|on|at|to|for)(?!\w)))(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}

using System.Text.RegularExpressions;

namespace ContentKit.Tests.Rules;

/// <summary>One example of a rule.</summary>
/// <param name="Spot">The field that the text stands in ("medicines.dose", "body"), "" for a text that may stand anywhere, "page" for several lines of a leaflet.</param>
public sealed partial record RuleCase(string Rule, bool IsBad, string Spot, string Text, string Profile, string Region, string Language)
{
    public override string ToString() => $"{Rule} {(IsBad ? "bad" : "good")} {Spot}: {Text}";

    /// <summary>The first line names the rule; then lines such as "bad: …", "good in care.text: …", "region: GB"; "bad page:" takes the indented lines below it.</summary>
    public static IEnumerable<RuleCase> ParseFile(string path)
    {
        var lines = File.ReadAllLines(path);
        var rule = Path.GetFileNameWithoutExtension(path);
        var (profile, region, language) = ("us", "US", "en");
        for (var i = 0; i < lines.Length; i++)
        {
            var match = Line().Match(lines[i]);
            if (lines[i].Trim().Length == 0 || lines[i].StartsWith('#'))
                continue;
            if (!match.Success)
                throw new FormatException($"{path}:{i + 1}: '{lines[i]}' is no example.");
            var (word, spot, text) = (match.Groups["word"].Value, match.Groups["spot"].Value, match.Groups["text"].Value);
            switch (word)
            {
                case "profile": profile = text; break;
                case "region": region = text; break;
                case "language": language = text; break;
                default:
                    if (spot == "page")
                    {
                        var block = lines[(i + 1)..].TakeWhile(line => line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal)).ToArray();
                        text = string.Join('\n', block.Select(line => line.Length == 0 ? "" : line[2..])).TrimEnd('\n') + "\n";
                        i += block.Length;
                    }
                    yield return new RuleCase(rule, word == "bad", spot, text, profile, region, language);
                    break;
            }
        }
    }

    [GeneratedRegex(@"^(?<word>bad|good|profile|region|language)(?: in (?<spot>[\w.]+)| (?<spot>page))?:(?: (?<text>.*))?$")]
    private static partial Regex Line();
}

using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentKit.Rules.Urgency;

/// <summary>A sign that speaks of fever.</summary>
/// <param name="Degrees">In Fahrenheit; null without a threshold.</param>
/// <param name="Who">Whose fever it is, in the author's words; empty when the sign does not begin with that.</param>
/// <param name="IsWhole">True when the fever alone is enough: no second sign, age or time is asked for.</param>
internal sealed partial record FeverSign(Block Block, double? Degrees, string Who, bool IsWhole)
{
    private const double HighestCelsius = 45;

    private static readonly SearchValues<string> Fever = SearchValues.Create(["fever", "fiebre", "temperatur"], StringComparison.OrdinalIgnoreCase);

    public static FeverSign? Read(Block block)
    {
        if (!block.Text.AsSpan().ContainsAny(Fever))
            return null;
        var who = Subject.Match(block.Text).Value.Trim();
        if (Threshold.Match(block.Text) is not { Success: true } match)
            return new FeverSign(block, null, who, false);
        var degrees = double.Parse(match.Groups["degrees"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        return new FeverSign(block, degrees < HighestCelsius ? degrees * 9 / 5 + 32 : degrees, who, Whole.IsMatch(block.Text));
    }

    /// <summary>Everybody with the other sign has this one too.</summary>
    public bool Covers(FeverSign other) =>
        IsWhole && Degrees is { } low && other.Degrees is { } high && high > low - 0.2 && (other.Who.Length == 0 || other.Who.Equals(Who, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?:You|Your (?:child|baby|infant|son|daughter)|The (?:child|baby|person|patient)|Someone|Su (?:niño|niña|hijo|hija|bebé)|El (?:niño|bebé)|La persona|Tiene)(?= )", RegexOptions.IgnoreCase)]
    private static partial Regex Subject { get; }

    [GeneratedRegex(@"(?:fever|temperature|fiebre|temperatura)(?: (?:that )?is| es)?(?: of| over| above| at| at least| higher than| more than| de más de| de| mayor de| superior a| alta de){0,2} (?<degrees>\d{2,3}(?:[.,]\d)?)(?= ?(?:°|º|degrees|grados|[FC]\b| or | o |[ ,.;)]|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Threshold { get; }

    [GeneratedRegex(@"^(?:(?:You|Your (?:child|baby|infant|son|daughter)|The (?:child|baby|person|patient)|Someone) (?:have|has|gets?|develops?|runs?)(?: a)?(?: high)? |(?:Su (?:niño|niña|hijo|hija|bebé) |El (?:niño|bebé) |La persona )?tiene (?:una )?|An? )?(?:fever|temperature|fiebre|temperatura)(?: alta)?(?: of| over| above| at least| higher than| de más de| de| mayor de| superior a){0,2} \d{2,3}(?:[.,]\d)? ?(?:°|º|degrees|grados)? ?[FC]?(?: ?\([^()]{1,16}\))?(?: or (?:higher|more|above|over)| o (?:más|mayor|superior))?(?:\.|,? (?:or|o) (?!higher|more|above|over|más|mayor|superior).{1,200}|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Whole { get; }
}

using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Schemas.Forms;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>The options that say who signs off, and for how long.</summary>
internal sealed class SignOffOptions
{
    private readonly Option<string> _by = new("--by") { Description = "The name of the reviewer.", HelpName = "NAME", Required = true };

    private readonly Option<string?> _credentials = new("--credentials") { Description = "The reviewer's degrees and licenses, such as RN.", HelpName = "C" };

    private readonly Option<string?> _role = new("--role") { Description = "What the reviewer did or does.", HelpName = "R" };

    private readonly Option<string?> _affiliation = new("--affiliation") { Description = "The reviewer's organization.", HelpName = "A" };

    private readonly Option<DateOnly?> _date = DayOption.Create("--date", "The day of the review. Without it, the day of --as-of, of SOURCE_DATE_EPOCH or today.");

    private readonly Option<DateOnly?> _due = DayOption.Create("--due", "The day of the next review. Without it, as late as the library allows.");

    private readonly Option<string?> _every = new("--every") { Description = "How long the review counts, such as P2Y, instead of a day.", HelpName = "P" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _by, _credentials, _role, _affiliation, _date, _due, _every })
            command.Add(option);
    }

    /// <summary>The problem is null when the sign-off can be used.</summary>
    public (SignOff SignOff, string? Problem) Read(ParseResult parse, DateOnly today)
    {
        var signOff = new SignOff(Trimmed(parse.GetValue(_by)) ?? "", parse.GetValue(_date) ?? today)
        {
            Credentials = Trimmed(parse.GetValue(_credentials)),
            Role = Trimmed(parse.GetValue(_role)),
            Affiliation = Trimmed(parse.GetValue(_affiliation)),
            Due = parse.GetValue(_due),
            Every = Trimmed(parse.GetValue(_every)),
        };
        return (signOff, ProblemOf(signOff, today));
    }

    private string? ProblemOf(SignOff signOff, DateOnly today)
    {
        foreach (var (option, text) in new[] { (_by.Name, signOff.Name), (_credentials.Name, signOff.Credentials), (_role.Name, signOff.Role), (_affiliation.Name, signOff.Affiliation) })
            if (text is "")
                return $"{option} is empty.";
            else if (text?.Any(letter => char.IsControl(letter) || Syntax.SourceDecoder.IsForbidden(letter)) == true)
                return $"{option} has a character that cannot be printed.";
        if (signOff.Date > today)
            return $"The review of {signOff.Date:O} lies in the future.";
        if (signOff is { Due: not null, Every: not null })
            return "Give --due or --every, not both.";
        if (signOff.Due <= signOff.Date)
            return $"The next review on {signOff.Due:O} is not after the review of {signOff.Date:O}.";
        return signOff.Every is { } every && (!DurationForm.IsDuration(every) || every.Contains('T', StringComparison.Ordinal))
            ? $"'{every}' is not a length of time. Write for example: --every P2Y" : null;
    }

    private static string? Trimmed(string? text) => text?.Trim();
}

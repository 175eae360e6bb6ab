using System.CommandLine;

namespace ContentKit.Cli.Libraries;

/// <summary>An option whose value is a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var day = Clock.Parse(result.Tokens[0].Value);
            if (day is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a date. Write for example: {name} 2026-03-01");
            return day;
        },
    };
}

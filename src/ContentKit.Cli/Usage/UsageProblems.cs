using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using ContentKit.Text;

namespace ContentKit.Cli.Usage;

/// <summary>Says in plain words what is wrong with a command line. Stricter than the parser, which takes a misspelt option for a file name.</summary>
internal static partial class UsageProblems
{
    public static ImmutableArray<string> Of(ParseResult parse)
    {
        var result = parse.CommandResult;
        if (parse.Action is { } action && action != result.Command.Action && parse.Errors.Count == 0)
            return []; // help, version and completion suit any words
        return
        [
            .. parse.UnmatchedTokens.Concat(MistakenForValues(parse)).Distinct().Select(word => Unknown(word, result)),
            .. parse.Errors.Select(error => OneLine(error.Message)).Distinct()
                .Where(message => !parse.UnmatchedTokens.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal))),
        ];
    }

    /// <summary>Words that look like options but were read as file names or as the value of another option.</summary>
    private static IEnumerable<string> MistakenForValues(ParseResult parse) =>
        parse.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parse.Tokens.Where(token => token.Type == TokenType.Argument && OptionName.IsMatch(token.Value)).Select(token => token.Value);

    private static string Unknown(string word, CommandResult result)
    {
        if (word.StartsWith('-'))
            return Sentence($"There is no option '{word}'.", NearestName.Find(word, OptionsOf(result).SelectMany(option => option.Aliases.Append(option.Name))));
        return result.Command.Subcommands.Count > 0
            ? Sentence($"There is no command '{word}'.", NearestName.Find(word, result.Command.Subcommands.Select(command => command.Name)))
            : $"'{word}' is one word too many.";
    }

    private static IEnumerable<Option> OptionsOf(CommandResult result) =>
        result.Command.Options.Concat(result.Parent is CommandResult parent ? OptionsOf(parent).Where(option => option.Recursive) : []);

    private static string Sentence(string words, string? near) => near is null ? words : $"{words} Did you mean '{near}'?";

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^--?[A-Za-z][A-Za-z-]*$")]
    private static partial Regex OptionName { get; }
}

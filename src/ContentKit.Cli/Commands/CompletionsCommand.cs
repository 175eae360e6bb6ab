using System.CommandLine;
using ContentKit.Cli.Usage;

namespace ContentKit.Cli.Commands;

/// <summary>Prints the script that lets a shell complete commands.</summary>
internal static class CompletionsCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "The shell that reads the script." }.AcceptOnlyFromAmong("bash", "fish", "pwsh", "zsh");
        var command = new ExampleCommand("completions", "Prints a script that lets your shell complete commands, options and types.",
            "contentkit completions bash > ~/.local/share/bash-completion/completions/contentkit",
            "contentkit completions zsh > ~/.zfunc/_contentkit",
            "contentkit completions fish > ~/.config/fish/completions/contentkit.fish",
            "contentkit completions pwsh >> $PROFILE")
        {
            shell,
        };
        command.SetAction(parse =>
        {
            parse.InvocationConfiguration.Output.Write(EmbeddedText.Below("scripts/")[parse.GetRequiredValue(shell)]);
            return ExitCode.Fine;
        });
        return command;
    }
}

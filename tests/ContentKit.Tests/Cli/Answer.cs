namespace ContentKit.Tests.Cli;

/// <summary>What a command gave back.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error);

namespace ContentKit.Publishing;

/// <summary>What a build told whoever started it.</summary>
/// <param name="Output">The problems that it printed.</param>
/// <param name="Lines">What it said it did.</param>
public sealed record BuildAnswer(int ExitCode, string Output, string Lines);

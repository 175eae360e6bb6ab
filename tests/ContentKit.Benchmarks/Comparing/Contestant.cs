namespace ContentKit.Benchmarks.Comparing;

/// <summary>A program that makes the leaflets' pages.</summary>
/// <param name="Folder">Where it runs: its own copy of what it needs.</param>
/// <param name="Template">A template of it that every page uses; null where there is none.</param>
/// <param name="Command">The program and its arguments for one work and one output folder; null for a work that it does not do.</param>
internal sealed record Contestant(string Name, string Folder, string? Template, Func<Work, string, string[]?> Command)
{
    /// <summary>The folder of its library, for ContentKit: what it must forget before a cold build, and prove after the others.</summary>
    public string? Library { get; init; }

    public Measurement Run(Work work, string output) =>
        Command(work, output) is [var program, .. var arguments] ? MeasuredCommand.Measure(Folder, program, arguments) : throw new InvalidOperationException($"{Name} does not do that.");
}

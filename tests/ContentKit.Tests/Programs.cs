using System.Diagnostics;
using Xunit;

namespace ContentKit.Tests;

/// <summary>Programs of this machine that some tests need.</summary>
internal static class Programs
{
    /// <summary>Skips the test without the program, but fails in CI.</summary>
    public static void Need(string name)
    {
        if ((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, name))))
            return;
        if (Environment.GetEnvironmentVariable("CI") is null or "")
            Assert.Skip($"There is no '{name}' on this machine.");
        Assert.Fail($"CI needs '{name}' for this test.");
    }

    public static async Task<(int Code, string Output)> Run(string folder, string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!; // it starts a new process
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}

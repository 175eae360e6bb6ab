using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ContentKit.Benchmarks.Comparing;

/// <summary>Runs a command below a small process of its own, so that the kernel's account of finished children is that of this command alone.</summary>
internal static partial class MeasuredCommand
{
    private const string Figures = "CONTENTKIT_FIGURES";

    /// <summary>Runs the command after everything that was written before is on the disk.</summary>
    public static Measurement Measure(string folder, string program, params IEnumerable<string> arguments)
    {
        Synchronize();
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "", ["measure", program, .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment[Figures] = figures;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The measuring process did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {said}{errors.Result}");
        double[] numbers = [.. File.ReadAllText(figures).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        File.Delete(figures);
        return new Measurement(numbers[0], numbers[1], numbers[2], said);
    }

    /// <summary>The measuring process itself.</summary>
    public static int Run(string program, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)) ?? throw new InvalidOperationException($"'{program}' did not start.");
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (GetUsage(-1, out var usage) != 0)
            throw new InvalidOperationException("The kernel gives no account.");
        var processor = usage.UserSeconds + usage.SystemSeconds + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6;
        File.WriteAllText(Environment.GetEnvironmentVariable(Figures) ?? "", string.Create(CultureInfo.InvariantCulture, $"{wall} {processor} {usage.PeakKilobytes / 1024.0}"));
        return process.ExitCode;
    }

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Synchronize();

    /// <summary>getrusage(2) with RUSAGE_CHILDREN (-1).</summary>
    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds, PeakKilobytes;
    }
}

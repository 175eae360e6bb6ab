using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ContentKit.Benchmarks;

/// <summary>Times the build command as a user runs it: a process of its own, reading and writing real files.</summary>
internal static partial class WholeBuild
{
    public static int Run(int[] counts)
    {
        Console.WriteLine("leaflets | work            | wall s | user+sys s | peak MB so far");
        Console.WriteLine("-------: | --------------- | -----: | ---------: | -------------:");
        foreach (var count in counts.Order())
        {
            var folder = Directory.CreateTempSubdirectory("contentkit-benchmark-").FullName;
            try
            {
                LibraryGenerator.Write(folder, count);
                Measure(folder, count, "cold", []);
                Measure(folder, count, "nothing changed", []);
                File.AppendAllText(Directory.EnumerateFiles(Path.Combine(folder, "content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), "\nOne more line.\n");
                Measure(folder, count, "one edited", []);
                Measure(folder, count, "clean", ["--clean"]);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static void Measure(string folder, int count, string work, string[] options)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "ContentKit.Cli.dll");
        var before = Usage();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", tool, "build", "--root", folder, "--as-of", "2026-11-23", .. options]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("The build did not start.");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The build failed: {errors}");
        var after = Usage();
        Console.WriteLine(FormattableString.Invariant($"{count,8} | {work,-15} | {wall,6:0.00} | {after.Seconds - before.Seconds,10:0.00} | {after.PeakKilobytes / 1024,14}"));
    }

    private static (double Seconds, long PeakKilobytes) Usage()
    {
        if (!OperatingSystem.IsLinux() || GetUsage(-1, out var usage) != 0)
            return (double.NaN, 0);
        return (usage.UserSeconds + usage.SystemSeconds + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6, usage.PeakKilobytes);
    }

    /// <summary>getrusage(2) with RUSAGE_CHILDREN (-1).</summary>
    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds, PeakKilobytes;
    }
}

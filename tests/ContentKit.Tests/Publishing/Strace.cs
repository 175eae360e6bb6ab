using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace ContentKit.Tests.Publishing;

/// <summary>Runs the publisher in a process of its own and makes one of its system calls fail or kill it.</summary>
internal static partial class Strace
{
    private const string Calls =
        "?mkdir,?mkdirat,?open,openat,write,pwrite64,?link,linkat,?symlink,symlinkat,?chmod,fchmod,fchmodat,syncfs,fsync,?rename,renameat,?renameat2,?unlink,unlinkat,?rmdir";

    /// <summary>A call on a file of the library: the how-manieth of its name on the thread that publishes.</summary>
    public sealed record Call(string Name, int Nth, bool ChangesDisk);

    public sealed record Outcome(int ExitCode, string Output, string Log);

    /// <summary>Skips where strace cannot work, but never on CI.</summary>
    public static void Require()
    {
        var reason = "";
        try
        {
            reason = Run("true", ["-e", "trace=none"], []).ExitCode == 0 ? "" : "strace may not trace processes here.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            reason = "strace is not installed.";
        }
        if (reason.Length > 0 && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.SkipWhen(reason.Length > 0, reason);
    }

    /// <summary>Every call on a file of the library, in order.</summary>
    public static IReadOnlyList<Call> Record(PublishedLibrary library, IEnumerable<string> files)
    {
        var outcome = Publish(library, files, "-e", $"trace={Calls}");
        Assert.Equal(0, outcome.ExitCode);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var calls = new List<Call>();
        foreach (Match line in CallPattern.Matches(outcome.Log))
        {
            var nth = seen[line.Groups["key"].Value] = seen.GetValueOrDefault(line.Groups["key"].Value) + 1;
            var name = line.Groups["name"].Value;
            if (line.Value.Contains(library.Root, StringComparison.Ordinal))
                calls.Add(new Call(name, nth, !name.StartsWith("open", StringComparison.Ordinal) || line.Value.Contains("O_CREAT", StringComparison.Ordinal)));
        }
        return calls;
    }

    /// <summary>Publishes with one fault, such as "signal=SIGKILL", and makes sure that it struck inside the library.</summary>
    public static Outcome Inject(PublishedLibrary library, IEnumerable<string> files, Call call, string fault)
    {
        var outcome = Publish(library, files, "-e", $"trace={call.Name}", "-e", $"inject={call.Name}:{fault}:when={call.Nth}");
        var struck = CallPattern.Matches(outcome.Log)
            .Where(line => line.Groups["name"].Value == call.Name)
            .GroupBy(line => line.Groups["key"].Value, StringComparer.Ordinal)
            .Any(thread => thread.ElementAtOrDefault(call.Nth - 1)?.Value.Contains(library.Root, StringComparison.Ordinal) ?? false);
        var hasFired = outcome.Log.Contains("INJECTED", StringComparison.Ordinal) || outcome.Log.Contains("killed by", StringComparison.Ordinal);
        Assert.True(struck && hasFired, $"{fault} at {call} struck elsewhere:\n{outcome.Log}");
        return outcome;
    }

    private static Outcome Publish(PublishedLibrary library, IEnumerable<string> files, params string[] options) =>
        Run("dotnet", options, ["exec", Path.Join(AppContext.BaseDirectory, "ContentKit.FaultTarget.dll"), library.Root, .. files]);

    private static Outcome Run(string program, IEnumerable<string> options, IEnumerable<string> arguments)
    {
        var log = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", ["-f", "-y", "-o", log, .. options, program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DOTNET_EnableDiagnostics"] = "0" }, // a killed process would leave its debugger sockets behind
            });
            Assert.NotNull(process);
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Outcome(process.ExitCode, output, File.ReadAllText(log));
        }
        finally
        {
            File.Delete(log);
        }
    }

    [GeneratedRegex(@"^(?<key>\d+ +(?<name>\w+))\(.*$", RegexOptions.Multiline)]
    private static partial Regex CallPattern { get; }
}

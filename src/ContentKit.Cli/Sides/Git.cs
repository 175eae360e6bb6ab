using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ContentKit.Cli.Sides;

/// <summary>Runs the program git, in one folder and without a shell.</summary>
internal sealed class Git(string folder, CancellationToken stop)
{
    /// <summary>Set where git itself started us; they would lead it to another place than the library.</summary>
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>What git printed, or null with its complaint; an empty one means that there is no git.</summary>
    public byte[]? Run(out string complaint, Stream? input, params string[] words)
    {
        var start = new ProcessStartInfo("git", ["--no-pager", "--literal-pathspecs", "-C", folder, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C", ["GIT_OPTIONAL_LOCKS"] = "0", ["GIT_TERMINAL_PROMPT"] = "0" },
        };
        foreach (var name in OfHooks)
            start.Environment.Remove(name);
        try
        {
            using var process = Process.Start(start);
            return process is null ? throw new Win32Exception() : Read(process, input, out complaint);
        }
        catch (Win32Exception) // there is no such program
        {
            complaint = "";
            return null;
        }
    }

    /// <summary>Writes and listens at once, because a full pipe on either side would stop both programs.</summary>
    private byte[]? Read(Process process, Stream? input, out string complaint)
    {
        using var kill = stop.Register(process.Kill);
        var writing = Task.Run(() => Feed(process, input), CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        complaint = errors.GetAwaiter().GetResult().Trim();
        stop.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private static void Feed(Process process, Stream? input)
    {
        try
        {
            input?.CopyTo(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // git ended early; its exit code and complaint say why
        }
    }

    public string? Line(params string[] words) => Run(out _, null, words) is { } bytes ? Encoding.UTF8.GetString(bytes).TrimEnd('\n') : null;
}

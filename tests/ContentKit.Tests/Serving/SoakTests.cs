using System.Diagnostics;
using System.Globalization;
using ContentKit.Tests.Pipeline;
using Xunit;

namespace ContentKit.Tests.Serving;

/// <summary>A long day of writing: a preview in a process of its own, and 2,000 edits of every kind.</summary>
public sealed class SoakTests
{
    private const int Edits = 2000, Burst = 10, WarmUp = 200, Window = 100;

    private const string Page = "content/musculoskeletal/ankle-sprain.md", Other = "content/coming/and-going.md";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Memory_and_watchers_stay_and_every_last_state_is_shown()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Memory and watchers are read from /proc.");
        using var library = SampleLibrary.Create();
        var (ankle, other) = (library.Read(Page), library.Read("content/musculoskeletal/knee-arthroscopy.md").Replace("\nid: knee-arthroscopy", "\nid: and-going", StringComparison.Ordinal));
        using var serve = Start(library.Root);
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await Address(serve)), Timeout = Patience };
            using var events = new StreamReader(await client.GetStreamAsync("_preview/events"));
            var (early, late, watches) = (new List<long>(), new List<long>(), 0);
            for (var edit = 1; edit <= Edits; edit++)
            {
                Edit(library, edit, ankle, other);
                if (edit % Burst != 0)
                    continue;
                await Until(client, events, edit);
                if (edit == WarmUp)
                    watches = Watches(serve);
                if (edit is > WarmUp - Window and <= WarmUp)
                    early.Add(Resident(serve));
                if (edit > Edits / 2)
                    late.Add(Resident(serve));
            }
            // Collections make the figure go up and down over hundreds of edits: a leak of one look at the library each edit lifts the low points far above that.
            Assert.InRange(late.Min(), 0, early.Max() * 140 / 100);
            Assert.Equal(watches, Watches(serve));
        }
        finally
        {
            serve.Kill();
            await serve.WaitForExitAsync();
        }
    }

    /// <summary>One in ten edits breaks the page for a moment; every burst, a folder comes or goes, and an editor saves by renaming.</summary>
    private static void Edit(SampleLibrary library, int edit, string ankle, string other)
    {
        var text = edit % Burst == 5 ? ankle.Replace("\ntitle:", "\ntitel:", StringComparison.Ordinal) : string.Create(CultureInfo.InvariantCulture, $"{ankle}\nThis is edit {edit}.\n");
        if (edit % Burst == 3)
        {
            if (Directory.Exists(Path.GetDirectoryName(Path.Combine(library.Root, Other))))
                Directory.Delete(Path.Combine(library.Root, "content", "coming"), true);
            else
                library.Write(Other, other);
        }
        if (edit % 2 == 0)
        {
            library.Write("draft.tmp", text);
            File.Move(Path.Combine(library.Root, "draft.tmp"), Path.Combine(library.Root, Page), true);
        }
        else
            library.Write(Page, text);
    }

    private static async Task Until(HttpClient client, StreamReader events, int edit)
    {
        while (!(await client.GetStringAsync("en/ankle-sprain.html")).Contains(string.Create(CultureInfo.InvariantCulture, $"This is edit {edit}."), StringComparison.Ordinal))
            await events.ReadLineAsync().WaitAsync(Patience);
    }

    private static Process Start(string root)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = root, RedirectStandardOutput = true };
        foreach (var word in new[] { "exec", Path.Join(AppContext.BaseDirectory, "ContentKit.Cli.dll"), "serve", "--port", "0" })
            start.ArgumentList.Add(word);
        return Process.Start(start) ?? throw new InvalidOperationException("The preview did not start.");
    }

    /// <summary>Reads on in the background, so that the preview never waits for its output to be read.</summary>
    private static async Task<string> Address(Process serve)
    {
        var address = "";
        while (address.Length == 0)
            address = await serve.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line ? line.StartsWith("Preview:", StringComparison.Ordinal) ? line.Split(' ')[^1] : "" : throw new EndOfStreamException("The preview ended.");
        _ = serve.StandardOutput.ReadToEndAsync();
        return address;
    }

    /// <summary>Bytes of memory that the process holds and that belong to nobody else.</summary>
    private static long Resident(Process serve) => 1024 * File.ReadLines($"/proc/{serve.Id}/smaps_rollup").Where(line => line.StartsWith("Private_", StringComparison.Ordinal))
        .Sum(line => long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));

    private static int Watches(Process serve) => Directory.EnumerateFiles($"/proc/{serve.Id}/fdinfo").Sum(WatchesOf);

    private static int WatchesOf(string file)
    {
        try
        {
            return File.ReadLines(file).Count(line => line.StartsWith("inotify ", StringComparison.Ordinal));
        }
        catch (FileNotFoundException)
        {
            return 0; // the preview closed it meanwhile
        }
    }
}

using Spectre.Console;

namespace ContentKit.Cli.Progress;

/// <summary>The only code that names Spectre.Console, so that quick commands never load it.</summary>
internal static class ProgressBar
{
    private const int Interval = 100;

    /// <summary>Returns when the work has ended, well or badly, and leaves no trace on the screen.</summary>
    public static void Show(string title, int total, Task work, Func<int> done)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
            bar.IsIndeterminate = total == 0;
            while (!((IAsyncResult)work).AsyncWaitHandle.WaitOne(Interval))
                bar.Value = done();
        });
    }
}

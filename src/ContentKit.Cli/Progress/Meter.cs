namespace ContentKit.Cli.Progress;

/// <summary>Shows how far long work is, to a person at a terminal. Short work and logs see nothing of it.</summary>
internal sealed class Meter(Surroundings here, bool isQuiet)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    /// <summary>Does the work, which says how many of the total are done; the bar without a total only moves.</summary>
    public T Watch<T>(string title, int total, Func<Action<int>?, T> work)
    {
        if (isQuiet || !here.ShowsProgress)
            return work(null);
        var done = 0;
        var task = Task.Run(() => work(count => Volatile.Write(ref done, count)));
        if (!((IAsyncResult)task).AsyncWaitHandle.WaitOne(Patience))
            ProgressBar.Show(title, total, task, () => Volatile.Read(ref done));
        return task.GetAwaiter().GetResult();
    }
}

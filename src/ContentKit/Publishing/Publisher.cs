using ContentKit.Exporting;

namespace ContentKit.Publishing;

/// <summary>Makes the output folder show exactly the plan: all of it or nothing new. Progress is the number of outputs done, told from any thread.</summary>
internal static class Publisher
{
    public static PublishResult Publish(
        IReadOnlyList<PlannedOutput> plan, PublishRequest request, Action<int>? progress, CancellationToken stop) =>
        Publish(new Publication(new OutputPlan(plan), request, new Disk()), progress, stop);

    internal static PublishResult Publish(Publication publication, Action<int>? progress = null, CancellationToken stop = default)
    {
        try
        {
            publication.Run(progress, stop);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            var (descriptor, message) = MachineProblem.Explain(e);
            publication.Report(descriptor, $"{message} Nothing was published.");
        }
        return publication.Result;
    }
}

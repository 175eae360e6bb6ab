using ContentKit.Feeds;
using ContentKit.Publishing;
using ContentKit.Tests.Publishing;

namespace ContentKit.Tests.Partners;

/// <summary>The sample library, published once for all tests of a class.</summary>
public sealed class PublishedSample : IDisposable
{
    private readonly PublishedLibrary _folder = new();

    public PublishedSample()
    {
        var library = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 24)) { Lineage = new Lineage(null, null) }).Load();
        Leaflets = library.Site.Documents.Length;
        var result = Publisher.Publish(library.Plan, _folder.Request with { Closing = library.Closing, Lineage = new Lineage(null, null) }, null, CancellationToken.None);
        if (!result.Published)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(problem => problem.Message)));
    }

    public string Output => _folder.Output;

    public int Leaflets { get; }

    public void Dispose() => _folder.Dispose();
}

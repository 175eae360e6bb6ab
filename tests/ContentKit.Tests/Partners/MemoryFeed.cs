using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Text;

namespace ContentKit.Tests.Partners;

/// <summary>A library that publishes into memory, one generation after the other, so that thousands can be looked at.</summary>
internal sealed class MemoryFeed : IPublishedFiles
{
    private readonly LibraryMemo _memo = new();
    private Dictionary<string, byte[]> _next = new(StringComparer.Ordinal);
    private PublishedGeneration? _last;

    /// <summary>The sources by path.</summary>
    public Dictionary<string, string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands in feed/v1, by path from there.</summary>
    public Dictionary<string, byte[]> Files { get; private set; } = new(StringComparer.Ordinal);

    public FeedState State => _last?.Feeds[Feed.LibraryFolder] ?? FeedState.Start("");

    /// <summary>The errors that kept the library from being published; empty after a publish.</summary>
    public ImmutableArray<Diagnostic> Publish()
    {
        var options = new WorkspaceOptions("", new DateOnly(2026, 11, 23)) { Lineage = new Lineage(_last, _last?.Manifest), Jobs = 1 };
        var library = new Workspace(options, _memo).Load(LibraryFiles.Of([.. Sources.Select(source => new SourceFile(source.Key, source.Value))], []));
        if (library.HasErrors)
            return [.. library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error)];
        _next = new(StringComparer.Ordinal);
        foreach (var output in library.Plan.Where(output => output.Path.StartsWith(Feed.LibraryFolder, StringComparison.Ordinal)))
        {
            var bag = new DiagnosticBag();
            _next[output.Path] = output.Render(bag) ?? throw new InvalidOperationException(bag.ToImmutable()[0].Message);
        }
        var (closing, number) = (library.Closing.Plan(this), (_last?.Number ?? 0) + 1);
        foreach (var output in library.Closing.Gather(this).Concat(closing.Outputs))
        {
            using var stream = new MemoryStream();
            output.Write(stream, number);
            _next[output.Path] = stream.ToArray();
        }
        _last = new PublishedGeneration(number, _last?.Manifest, $"{number}", closing.Feeds);
        Files = _next.ToDictionary(file => file.Key[(Feed.LibraryFolder.Length + 1)..], file => file.Value, StringComparer.Ordinal);
        return [];
    }

    public Sha256Hash HashOf(string path) => Sha256Hash.Of(_next[path]);

    public long SizeOf(string path) => _next[path].Length;

    public int Read(string path, Span<byte> bytes)
    {
        var part = _next[path].AsSpan(0, Math.Min(bytes.Length, _next[path].Length));
        part.CopyTo(bytes);
        return part.Length;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Exporting.Partners;

/// <summary>The files of a feed that tell of its items: all items in one file, the listing, the changes, the state and the service document.</summary>
internal sealed class FeedClosing
{
    public const string Pages = "pages", Changes = "changes", AllItems = "all.ndjson", ServiceDocument = "index.json";

    /// <summary>Folders whose files are all made here.</summary>
    public static readonly ImmutableArray<string> Folders = [Pages, Changes];

    public static readonly ImmutableArray<string> Files = [AllItems, FeedStateFile.Name, ServiceDocument];

    private readonly FeedContext _context;
    private readonly IPublishedFiles _files;

    public FeedClosing(FeedContext context, IPublishedFiles files)
    {
        (_context, _files) = (context, files);
        State = Journal.Next(context.Feed.Previous, context.Feed.Documents.Select(Current), context.Feed.HeldBack, context.Site.Today, context.Site.Settings.Feed.Retention);
    }

    public FeedState State { get; }

    public IEnumerable<ClosingOutput> Outputs
    {
        get
        {
            var listing = new FeedListing(State);
            for (var number = 1; number <= listing.PageCount; number++)
                yield return Page(listing, number);
            for (var number = listing.FirstSegment; number <= listing.LastSegment; number++)
                yield return Segment(listing, number);
            yield return Output($"{Changes}/index.json", (stream, _) => listing.WriteChanges(stream));
            yield return Output(FeedStateFile.Name, (stream, generation) => FeedStateFile.Write(stream, State, generation)) with { TellsGeneration = true };
            yield return Output(ServiceDocument, (stream, generation) => FeedIndex.Write(stream, _context, State, generation)) with { TellsGeneration = true };
        }
    }

    /// <summary>One item a line. Each file of an item is such a line.</summary>
    public static ClosingOutput Gather(FeedContext context, IPublishedFiles files) => new(context.PathOf(AllItems), (stream, _) =>
    {
        var buffer = Array.Empty<byte>();
        foreach (var path in context.Feed.Documents.Select(context.ItemOf))
        {
            var size = (int)files.SizeOf(path);
            if (buffer.Length < size)
                buffer = new byte[2 * size];
            if (files.Read(path, buffer.AsSpan(0, size)) < size)
                throw new IOException($"'{path}' became shorter while it was read.");
            stream.Write(buffer, 0, size);
        }
    });

    private ClosingOutput Page(FeedListing listing, int number) => Output(PathOf(Pages, number), (stream, _) => listing.WritePage(stream, number));

    private ClosingOutput Segment(FeedListing listing, int number) => Output(PathOf(Changes, number), (stream, _) => listing.WriteSegment(stream, number));

    private static string PathOf(string folder, int number) => string.Create(CultureInfo.InvariantCulture, $"{folder}/{number}.json");

    private ClosingOutput Output(string file, Action<Stream, int> write) => new(_context.PathOf(file), write);

    private CurrentItem Current(Document document)
    {
        var (path, standing) = (_context.ItemOf(document), Feed.StandingOf(document, _context.Site));
        var hash = _files.HashOf(path);
        var before = _context.Feed.Previous.Find(document.Language, document.Id);
        var (contentHash, version) = before?.Sha256 == hash ? (before.ContentHash, before.Version) : ReadHead(path);
        return new CurrentItem(document.Language, document.Id, document.Title, standing, version, contentHash, hash)
        {
            Reason = standing == FeedStanding.Active ? null : document["withdrawal"]?["reason"]?.Text.Text ?? _context.Theme.StringsFor(document.Language)?["lapsed_reason"],
            Severity = document["withdrawal"]?["recall"]?["severity"]?.Raw,
            Alternative = standing == FeedStanding.Active ? null : (document["withdrawal"]?["alternative"] ?? document["replacedBy"])?.Raw,
        };
    }

    private (Sha256Hash ContentHash, int Version) ReadHead(string path)
    {
        Span<byte> head = stackalloc byte[PartnerItem.HeadSize];
        return PartnerItem.ReadHead(head[.._files.Read(path, head)]);
    }
}

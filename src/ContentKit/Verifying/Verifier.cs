using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Publishing;

namespace ContentKit.Verifying;

/// <summary>Says of a publish, and of a partner's copies of it, whether they are genuine, complete and current.</summary>
public static class Verifier
{
    /// <summary>Throws IOException when the place itself cannot be reached.</summary>
    public static VerifyReport Verify(IPublishedPlace place, VerifyRequest request)
    {
        var (findings, notes) = (new List<Finding>(), new List<string>());
        if (place.ReadAll(Manifest.FileName, ListedFiles.MostBytes) is not { } bytes)
            return Unusable(place, FindingKind.ManifestMissing, "There is no manifest.json, so nothing can be said about any file.");
        var signedBy = SignatureCheck.Run(place, bytes, request.Keys, findings, notes);
        if (ListedFiles.Read(bytes) is not { } listed)
            return Unusable(place, FindingKind.ManifestUnreadable, "manifest.json is damaged, so nothing can be said about any file.");
        CheckTime(listed, request, findings);
        var feeds = ReadFeeds(place, listed, findings, notes);
        FileCheck.Run(place, listed, feeds.SelectMany(feed => feed.ByPath).ToDictionary(StringComparer.Ordinal), request, findings);
        UnlistedCheck.Run(place, listed, findings, notes);
        foreach (var feed in feeds)
        {
            ItemCheck.FindStrays(feed, listed, findings);
            JournalCheck.Run(place, feed, listed, findings);
        }
        if (request.Against is { } before)
            HistoryCheck.Run(before, bytes, listed, feeds, findings, notes);
        var copies = request.Copies is { } own ? Compare(own, feeds, request.Export, findings) : 0;
        return new VerifyReport(place.Name, signedBy, [.. findings], [.. notes])
        {
            Generation = listed.Generation,
            ValidUntil = listed.Until,
            Files = listed.Files.Length,
            Items = feeds.Sum(feed => feed.Items.Count(item => !item.IsDeleted)),
            Copies = copies,
        };
    }

    private static void CheckTime(ListedFiles listed, VerifyRequest request, List<Finding> findings)
    {
        const string Advice = "Fetch the newest publish. If this is the newest, ask the publisher to build again.";
        if (request.MinimumGeneration > 0 && (listed.Generation ?? 0) < request.MinimumGeneration)
            findings.Add(new Finding(FindingKind.GenerationOld, Manifest.FileName, $"The publish is generation {listed.Generation?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, and you have seen {request.MinimumGeneration} already.", Advice));
        if (listed.Until < request.Today)
            findings.Add(new Finding(FindingKind.Expired, Manifest.FileName, string.Create(CultureInfo.InvariantCulture, $"The publish was valid until {listed.Until:yyyy-MM-dd}."), Advice));
    }

    /// <summary>The feed of everybody and those of named exports. What cannot be read is told, and the rest is looked at.</summary>
    private static ImmutableArray<FeedState> ReadFeeds(IPublishedPlace place, ListedFiles listed, List<Finding> findings, List<string> notes)
    {
        var feeds = ImmutableArray.CreateBuilder<FeedState>();
        foreach (var file in listed.Files.Where(file => IsState(file.Path)))
        {
            var root = file.Path[..^(FeedState.FileName.Length + 1)];
            var state = place.ReadIfPossible(file) is { } bytes ? FeedState.Read(root, bytes) : null;
            if (state is null)
                findings.Add(new Finding(FindingKind.StateWrong, file.Path, "The state of the feed is missing or damaged.", ItemCheck.Advice));
            else if (root == FeedState.Main && state.Generation != listed.Generation)
                findings.Add(new Finding(FindingKind.StateWrong, file.Path, $"The feed is of generation {state.Generation}, and the manifest of another.", ItemCheck.Advice));
            if (state is not null)
                feeds.Add(state);
        }
        if (feeds.Count == 0)
            notes.Add("The publish has no feed, so only its files were looked at.");
        return feeds.ToImmutable();
    }

    private static bool IsState(string path) => path.Split('/') is ["feed", "v1", FeedState.FileName] or ["exports", _, "v1", FeedState.FileName];

    private static int Compare(IEnumerable<ItemCopy> copies, ImmutableArray<FeedState> feeds, string? export, List<Finding> findings)
    {
        var root = FeedState.RootOf(export);
        if (feeds.FirstOrDefault(feed => feed.Root == root) is { } feed)
            return new CopyCheck(feed, findings).Run(copies);
        findings.Add(new Finding(FindingKind.StateWrong, root, "The publish has no such feed, so the copies cannot be compared.", "Look at the name of the export, and at what else was found."));
        return 0;
    }

    private static VerifyReport Unusable(IPublishedPlace place, FindingKind kind, string message) =>
        new(place.Name, [], [new Finding(kind, Manifest.FileName, message, "Look at the address of the publish, or download it again.")], []);
}

using System.Security.Cryptography;

namespace ContentKit.Verifying;

/// <summary>Holds a publish against an earlier one that somebody kept: it must continue it, never go back behind it.</summary>
internal static class HistoryCheck
{
    private const string Advice = "Keep the publish that you have, and ask the publisher what happened.";

    public static void Run(IPublishedPlace before, ReadOnlyMemory<byte> manifest, ListedFiles listed, IEnumerable<FeedState> feeds, List<Finding> findings, List<string> notes)
    {
        var bytes = before.ReadAll(Publishing.Manifest.FileName, ListedFiles.MostBytes);
        if (bytes is null || ListedFiles.Read(bytes) is not { Generation: { } old } earlier || listed.Generation is not { } now)
        {
            findings.Add(Broken(before.Name, "One of the two publishes does not say which generation it is."));
            return;
        }
        if (now < old)
            findings.Add(new Finding(FindingKind.GenerationOld, Publishing.Manifest.FileName, $"The publish is generation {now}, and '{before.Name}' is {old} already.", Advice));
        else if (now == old && !manifest.Span.SequenceEqual(bytes))
            findings.Add(Broken(Publishing.Manifest.FileName, $"There are two different publishes with the generation {now}."));
        else if (now == old + 1 && listed.Previous != Convert.ToHexStringLower(SHA256.HashData(bytes)))
            findings.Add(Broken(Publishing.Manifest.FileName, $"The publish follows another generation {old} than '{before.Name}'."));
        else if (now > old + 1)
            notes.Add($"Between '{before.Name}' and this publish are {now - old - 1} more, so the chain of manifests cannot be followed; the journal can.");
        if (now >= old)
            foreach (var feed in feeds)
                Compare(before, earlier, feed, findings);
    }

    private static void Compare(IPublishedPlace place, ListedFiles listed, FeedState now, List<Finding> findings)
    {
        var path = $"{now.Root}/{FeedState.FileName}";
        if (!listed.ByPath.TryGetValue(path, out var file) || place.ReadIfPossible(file) is not { } bytes || FeedState.Read(now.Root, bytes) is not { } before)
            return;
        var entries = now.Entries.ToDictionary(entry => entry.Sequence);
        if (now.Sequence < before.Sequence || before.Entries.Any(entry => entries.TryGetValue(entry.Sequence, out var same) && same != entry))
            findings.Add(Broken(path, "The journal is not the continuation of the earlier one."));
        var items = now.Items.ToDictionary(item => item.Key, StringComparer.Ordinal);
        foreach (var item in before.Items)
            if (!items.TryGetValue(item.Key, out var later))
                findings.Add(Broken(path, $"'{item.Key}' was known before and is not even marked as deleted."));
            else if (later.Version < item.Version)
                findings.Add(Broken(path, $"'{item.Key}' went back from version {item.Version} to {later.Version}."));
    }

    private static Finding Broken(string subject, string message) => new(FindingKind.HistoryBroken, subject, message, Advice);
}

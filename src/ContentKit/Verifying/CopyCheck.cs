using System.Security.Cryptography;

namespace ContentKit.Verifying;

/// <summary>Holds a partner's own copies against the feed that they came from.</summary>
internal sealed class CopyCheck(FeedState feed, List<Finding> findings)
{
    private readonly Dictionary<string, StateItem> _items = feed.Items.ToDictionary(item => item.Key, StringComparer.Ordinal);

    private readonly Dictionary<int, JournalEntry> _entries = feed.Entries.ToDictionary(entry => entry.Sequence);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Gives how many copies there were.</summary>
    public int Run(IEnumerable<ItemCopy> copies)
    {
        var count = 0;
        foreach (var copy in copies)
        {
            count++;
            if (ItemBytes.Read(copy.Bytes) is { } item)
                Compare(copy, item);
            else
                Add(FindingKind.CopyUnreadable, copy.Name, "This is no complete item.", "Download the item again. If the file is something else, keep it apart from the copies.");
        }
        foreach (var item in feed.Items.Where(item => item.IsActive && !_seen.Contains(item.Key)).OrderBy(item => item.Key, StringComparer.Ordinal))
            Add(FindingKind.CopyMissing, item.Key, $"The feed has version {item.Version} of this leaflet, and there is no copy.", Download(item));
        return count;
    }

    private void Compare(ItemCopy copy, ItemBytes item)
    {
        _seen.Add(item.Key);
        if (!_items.TryGetValue(item.Key, out var known))
            Add(FindingKind.CopyUnknown, item.Key, $"The feed has never had this leaflet; the copy is {copy.Name}.", "Remove the copy, and find out where it came from.");
        else if (known.IsDeleted)
            Add(FindingKind.CopyDeleted, item.Key, $"The leaflet was deleted from the feed{Why(known)}; the copy is {copy.Name}.", "Remove the copy.");
        else if (IsSame(copy.Bytes.Span, known))
            return;
        else if (item.Version > known.Version)
            Add(FindingKind.CopyAhead, item.Key, $"The copy {copy.Name} has version {item.Version}, and the feed only {known.Version}.", "The feed that you compare with is old. Fetch the newest publish and compare again.");
        else if (!known.IsActive)
            Add(FindingKind.CopyWithdrawn, item.Key, $"The leaflet was {known.Status}{Why(known)}; the copy {copy.Name} still has what it said.", Withdraw(known));
        else if (item.Version < known.Version)
            Add(FindingKind.CopyStale, item.Key, $"The copy {copy.Name} has version {item.Version}, and the feed {known.Version}.", Download(known));
        else
            Add(FindingKind.CopyAltered, item.Key, $"The copy {copy.Name} has the same version {item.Version} as the feed, but other bytes.", Download(known));
    }

    /// <summary>A partner may have kept the line without its end.</summary>
    private static bool IsSame(ReadOnlySpan<byte> copy, StateItem known) => HashOf([.. copy, (byte)'\n']) == known.Sha256 || HashOf(copy) == known.Sha256;

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private string Download(StateItem item) => $"Download {feed.Root}/{item.Path}.";

    private string Withdraw(StateItem item) => LastOf(item)?.Alternative is { } other
        ? $"Stop showing it at once, show '{other}' instead, and download {feed.Root}/{item.Path}."
        : $"Stop showing it at once, and download {feed.Root}/{item.Path}.";

    private string Why(StateItem item) => LastOf(item)?.Reason is { } reason ? $" ({reason.TrimEnd('.')})" : "";

    private JournalEntry? LastOf(StateItem item) => _entries.GetValueOrDefault(item.Sequence);

    private void Add(FindingKind kind, string subject, string message, string advice) => findings.Add(new Finding(kind, subject, message, advice));
}

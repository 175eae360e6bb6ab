using ContentKit.Verifying;

namespace ContentKit.Cli.Verifying;

/// <summary>Finds what the user typed: a folder, or an address on the web.</summary>
internal static class Places
{
    /// <summary>Null for anything that is no address on the web.</summary>
    public static Uri? AddressOf(string typed) =>
        typed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? Uri.TryCreate(typed, UriKind.Absolute, out var address) ? address : null
            : null;

    /// <summary>Null after telling that there is nothing.</summary>
    public static IPublishedPlace? Find(string typed, Surroundings here, TextWriter error)
    {
        if (AddressOf(typed) is { } address)
            return new WebPlace(new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), here.Stop);
        if (Directory.Exists(here.PathOf(typed)))
            return new FolderPlace(typed, here.PathOf(typed));
        error.WriteLine($"error: There is no folder '{Printing.TerminalText.Escape(typed)}'.");
        return null;
    }
}

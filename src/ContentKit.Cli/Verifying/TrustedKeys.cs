using System.Collections.Immutable;
using System.Text;
using ContentKit.Cli.Printing;
using ContentKit.Publishing.Signatures;
using ContentKit.Verifying;

namespace ContentKit.Cli.Verifying;

/// <summary>Reads the key that the user trusts, from a file or from the web.</summary>
internal static class TrustedKeys
{
    private const int MostBytes = 65_536;

    /// <summary>Null after telling what is wrong; empty when no key was given.</summary>
    public static ImmutableArray<PublicKey>? Read(string? typed, Surroundings here, TextWriter error)
    {
        if (typed is null)
            return [];
        var problem = "";
        var keys = Fetch(typed, here, ref problem) is { } text ? PublicKeyText.Read(text, out problem) : [];
        if (!keys.IsEmpty)
            return keys;
        error.WriteLine($"error: The key '{TerminalText.Escape(typed)}' cannot be used. {problem}");
        return null;
    }

    private static string? Fetch(string typed, Surroundings here, ref string problem)
    {
        try
        {
            if (Places.AddressOf(typed) is { } address)
                return FetchFromWeb(address, here, ref problem);
            if (File.Exists(here.PathOf(typed)))
                return File.ReadAllText(here.PathOf(typed));
            problem = "There is no such file.";
        }
        catch (IOException e)
        {
            problem = e.Message;
        }
        return null;
    }

    /// <summary>A key that anybody on the way could exchange proves nothing.</summary>
    private static string? FetchFromWeb(Uri address, Surroundings here, ref string problem)
    {
        problem = "There is no such file on the server.";
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            problem = "A key must be fetched over https.";
            return null;
        }
        using var place = new WebPlace(new Uri(address, "."), here.Stop);
        return place.ReadAll(address.Segments[^1], MostBytes) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
